import { spawn } from 'node:child_process'
import { root } from './root.mjs'

/** For every process that we start: nobody is told about anything, and Prisma has no need to download an engine. */
export const quietEnv = {
  NEXT_TELEMETRY_DISABLED: '1',
  CHECKPOINT_DISABLE: '1',
  DO_NOT_TRACK: '1',
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** A person who stops us in the middle must not leave npm or a build behind. Returns what ends the watch. */
function endTogetherWith(child) {
  const end = (signal) => {
    child.kill(signal)
    setImmediate(() => process.exit(1))
  }
  for (const signal of SIGNALS) process.on(signal, end)
  return () => {
    for (const signal of SIGNALS) process.off(signal, end)
  }
}

/** Runs a command in the project's folder and resolves, when it has ended, to its exit code and all that it printed. */
export function run(command, args, { env = {}, show = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...quietEnv, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const unwatch = endTogetherWith(child)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8')
      stream.on('data', (text) => {
        output += text
        if (show) process.stdout.write(text)
      })
    }
    child.on('error', reject)
    child.on('close', (code) => {
      unwatch()
      resolve({ code: code ?? 1, output })
    })
  })
}

/** Runs one of our TypeScript scripts. */
export function runScript(name, options) {
  return run(process.execPath, ['--import', 'tsx', `scripts/${name}.ts`], options)
}
