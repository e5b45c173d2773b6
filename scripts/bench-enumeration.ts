/**
 * `npm run bench:enumeration`: how long the server takes to answer for addresses with an account and for others, on a production build.
 * Nobody should be able to tell them apart. Prints, asserts nothing.
 */
import { spawn } from 'node:child_process'
import { randomInt, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { ActionForm, callAction } from '../e2e/matrix/ask'
import { readBuildManifests } from '../e2e/matrix/build-manifests'
import { hashPassword } from '../lib/accounts/password'
import { findFreePort } from './test/free-port.mjs'

const TRIES = 200
const FLOWS = [
  { name: 'sign-in', page: '/sign-in', action: 'app/sign-in/actions.ts#signIn' },
  { name: 'sign-up', page: '/sign-up', action: 'app/sign-up/actions.ts#signUp' },
  { name: 'sign-in link', page: '/sign-in/link', action: 'app/sign-in/link/actions.ts#sendSignInLink' },
  { name: 'reset', page: '/forgot-password', action: 'app/forgot-password/actions.ts#sendResetLink' },
] as const
type Flow = (typeof FLOWS)[number]

const folder = mkdtempSync(path.join(tmpdir(), 'starline-enumeration-'))
const address = `http://127.0.0.1:${await findFreePort()}`
const { actionIds } = readBuildManifests()

// Each try comes from an address of its own, or the throttles would answer in place of the product.
const server = spawn(process.execPath, ['scripts/test/serve-build.mjs'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, PORT: new URL(address).port, E2E_FOLDER: folder, TRUSTED_PROXIES: '1' },
})
while (!(await isUp())) await new Promise((resolve) => setTimeout(resolve, 100))
await makeAccounts()
console.log(`Milliseconds until the answer, medians of ${TRIES} tries each (10th and 90th of a hundred)`)
try {
  for (const flow of FLOWS) await measure(flow)
} finally {
  const ended = once(server, 'exit')
  server.kill('SIGTERM')
  await ended
}

async function measure(flow: Flow): Promise<void> {
  const known: number[] = []
  const unknown: number[] = []
  for (let at = 0; at < TRIES; at += 1) {
    const both = [
      async () => known.push(await time(flow, `known.${at}@example.org`)),
      async () => unknown.push(await time(flow, `unknown.${at}@example.org`)),
    ]
    // In no fixed order: what is done after one answer may hold up the next.
    for (const one of randomInt(2) === 0 ? both : both.reverse()) await one()
  }
  console.log(`${flow.name.padEnd(14)} with an account ${summarise(known)}   without ${summarise(unknown)}`)
}

async function time({ page, action }: Flow, email: string): Promise<number> {
  const form = new ActionForm({ email, password: 'kettle river bank', next: '/' })
  const began = performance.now()
  const answer = await callAction(`${address}${page}`, {
    id: actionIds.get(action) ?? '',
    args: [null, form],
    cookie: '',
    origin: address,
    headers: {
      'x-forwarded-for': `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`,
      // A connection that the server is about to close must not be taken again.
      connection: 'close',
    },
  })
  if (answer.status >= 400) throw new Error(`${page} answered ${answer.status}`)
  return performance.now() - began
}

function summarise(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(1)
  return `${at(0.5)} (${at(0.1)}–${at(0.9)})`
}

async function makeAccounts(): Promise<void> {
  const database = new Database(path.join(folder, 'e2e.db'))
  const passwordHash = await hashPassword('a quiet table')
  const insert = database.prepare(
    'INSERT INTO "User" ("id", "email", "emailVerifiedAt", "passwordHash") VALUES (?, ?, ?, ?)',
  )
  for (let at = 0; at < TRIES; at += 1) {
    insert.run(randomUUID(), `known.${at}@example.org`, new Date().toISOString(), passwordHash)
  }
  database.close()
}

function isUp(): Promise<boolean> {
  return fetch(`${address}/api/health`).then(
    ({ ok }) => ok,
    () => false,
  )
}
