import { spawn } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'
import { env } from '../env'
import { db } from './client'

const WRITER = `
  import { adapterFor } from ${JSON.stringify(path.resolve('lib/db/adapter.ts'))}
  const connection = await adapterFor(process.env.DATABASE_URL).connect()
  const write = (id) => connection.executeRaw({ sql: \`INSERT INTO "User" ("id") VALUES ('\${id}')\`, args: [], argTypes: [] })
  for (let n = 0; ; n++) {
    await write('written-' + n)
    process.stdout.write('written-' + n + '\\n')
  }
`

/** Writes rows in a process of its own and kills it, without a warning, once it has acknowledged some. */
function writeUntilKilled(): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const writer = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', WRITER], {
      env: { ...process.env, DATABASE_URL: env.databaseUrl },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let acknowledged = ''
    let complaints = ''
    writer.stderr.on('data', (chunk: Buffer) => {
      complaints += chunk.toString()
    })
    writer.stdout.on('data', (chunk: Buffer) => {
      acknowledged += chunk.toString()
      if (acknowledged.split('\n').length > 20) writer.kill('SIGKILL')
    })
    writer.on('error', reject)
    writer.on('close', (_, signal) => {
      const rows = acknowledged.split('\n').slice(0, -1)
      if (signal === 'SIGKILL') resolve(rows)
      else reject(new Error(complaints))
    })
  })
}

test('every row that was acknowledged survives kill -9', async () => {
  const acknowledged = await writeUntilKilled()
  expect(acknowledged.length).toBeGreaterThan(10)
  const kept = await db.user.findMany({ where: { id: { in: acknowledged } }, select: { id: true } })
  expect(kept.map(({ id }) => id).sort()).toEqual(acknowledged.sort())
})

test('SQLite logs ahead, waits for a busy file, minds foreign keys and flushes every commit', async () => {
  if (!env.databaseUrl.startsWith('file:')) return
  expect(await db.$queryRaw`PRAGMA journal_mode`).toEqual([{ journal_mode: 'wal' }])
  expect(await db.$queryRaw`PRAGMA synchronous`).toEqual([{ synchronous: 2n }])
  expect(await db.$queryRaw`PRAGMA foreign_keys`).toEqual([{ foreign_keys: 1n }])
  expect(await db.$queryRaw`PRAGMA busy_timeout`).toEqual([{ timeout: 5000n }])
})
