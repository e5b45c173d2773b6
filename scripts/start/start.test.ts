import { type ChildProcess, spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findFreePort } from '../test/free-port.mjs'

const COPIED = [
  'scripts',
  'lib',
  'prisma',
  'content',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'next.config.js',
]

let copy: string
let port: number

/** A copy of the project with the packages that are installed already, and no build. */
beforeEach(async () => {
  copy = mkdtempSync(path.join(tmpdir(), 'starline-start-'))
  for (const name of COPIED) cpSync(path.resolve(name), path.join(copy, name), { recursive: true })
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'))
  port = await findFreePort()
})

afterEach(() => rmSync(copy, { recursive: true, force: true }))

function start(env: Record<string, string> = {}): ChildProcess {
  const { DATABASE_URL: _, STARLINE_SECRET: __, HOST: ___, ...inherited } = process.env
  return spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: copy,
    env: { ...inherited, PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

function untilEnded(child: ChildProcess): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        output += chunk.toString()
      })
    }
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}

/** What the first start leaves besides what was there: nothing, where it refused at once. */
function hasTraces(): boolean {
  return existsSync(path.join(copy, 'data')) || existsSync(path.join(copy, '.next'))
}

test('a port that is taken is one line with the mend, and nothing is done', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve))
  const { code, output } = await untilEnded(start())
  await new Promise((resolve) => other.close(resolve))
  expect(output).toBe(
    `Port ${port} is taken by another program: stop that one, or choose another port with PORT=${port + 1} npm start.\n`,
  )
  expect(code).toBe(1)
  expect(hasTraces()).toBe(false)
})

test.each([
  [{ PORT: 'eighty' }, /^PORT is "eighty", and must be a number from 1 to 65535: .+\n$/],
  [
    { HOST: '203.0.113.7' },
    /^Can't listen on 203\.0\.113\.7 \(EADDRNOTAVAIL\): set HOST to an address of this machine, .+\n$/,
  ],
  [{ APP_URL: 'starline' }, /^APP_URL is "starline", and must be a whole address .+\n$/],
])('a bad setting %o is one line with the mend, and nothing is done', async (env, line) => {
  const { code, output } = await untilEnded(start(env))
  expect(output).toMatch(line)
  expect(code).toBe(1)
  expect(hasTraces()).toBe(false)
})

test('a data folder that cannot be written to is one line with the mend', async () => {
  writeFileSync(path.join(copy, 'data'), 'a file where the folder should be')
  const { code, output } = await untilEnded(start())
  expect(output).toMatch(
    /data can't be written to \(\w+\): give this user the right to, or free some space, and start again\.\n$/,
  )
  expect(code).toBe(1)
  expect(existsSync(path.join(copy, '.next'))).toBe(false)
})

test('a database from a newer version is one line with the mend, and is left as it was', async () => {
  const file = path.join(copy, 'data/starline.db')
  mkdirSync(path.dirname(file))
  const { migrate } = await import('../../lib/db/migrate')
  await migrate(`file:${file}`)
  const { adapterFor } = await import('../../lib/db/adapter')
  const connection = await adapterFor(`file:${file}`).connect()
  await connection.executeScript(`
    INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at", "applied_steps_count")
    VALUES ('newer', 'checksum', '99990101000000_from_the_future', 1, 1);
    PRAGMA wal_checkpoint(TRUNCATE);`)
  await connection.dispose()
  const before = readFileSync(file)
  const { code, output } = await untilEnded(start())
  expect(output.trimEnd().split('\n').at(-1)).toMatch(
    /^The database is from a newer version of Starline \(99990101000000_from_the_future\): update Starline, or name another database/,
  )
  expect(code).toBe(1)
  expect(existsSync(path.join(copy, '.next'))).toBe(false)
  expect(readFileSync(file).equals(before)).toBe(true)
})

test('a file that is no database is one line with the mend', async () => {
  mkdirSync(path.join(copy, 'data'))
  writeFileSync(path.join(copy, 'data/starline.db'), 'no database, but a letter to grandmother\n'.repeat(50))
  const { code, output } = await untilEnded(start())
  expect(output.trimEnd().split('\n').at(-1)).toMatch(
    /^The database data\/starline\.db can't be used \(.+\): check that /,
  )
  expect(code).toBe(1)
})

test('content with a fault is told, and nothing is built', async () => {
  const file = path.join(copy, 'content/questions/angry-customer/question.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('difficulty: easy', 'difficulty: brutal'))
  const { code, output } = await untilEnded(start())
  expect(output).toContain(
    'angry-customer/question.yaml: difficulty: "brutal" is not known; use one of easy, medium, hard',
  )
  expect(code).toBe(1)
  expect(existsSync(path.join(copy, '.next'))).toBe(false)
})

test('the secret is made once, for its owner alone', async () => {
  const read = () =>
    untilEnded(
      spawn(
        process.execPath,
        [
          '--input-type=module',
          '--eval',
          `
      const { ensureDataFolder, readSecret } = await import('./scripts/start/data-folder.mjs')
      ensureDataFolder()
      process.stdout.write(readSecret())`,
        ],
        { cwd: copy, env: { ...process.env, STARLINE_SECRET: '' } },
      ),
    )
  const first = await read()
  expect(first.output).toMatch(/^[\w-]{43}$/)
  expect(await read()).toEqual(first)
  expect(statSync(path.join(copy, 'data/secret')).mode & 0o777).toBe(0o600)
})
