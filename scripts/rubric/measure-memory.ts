import { spawnSync } from 'node:child_process'
import { memoryEnv } from '../start/serve.mjs'

/** Bytes that the model adds to a process that is started as the server is. */
export function measureMemory(): number {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', 'scripts/rubric/print-memory.ts'],
    { env: { ...process.env, ...memoryEnv }, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  return Number(stdout)
}
