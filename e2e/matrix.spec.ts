import { existsSync } from 'node:fs'
import Database from 'better-sqlite3'
import { expect, test } from './fixtures'
import { type Answer, ask, callAction } from './matrix/ask'
import { readBuildManifests } from './matrix/build-manifests'
import { type ActionCase, actionCases, type Outcome, routeCases } from './matrix/expectations'
import { ACTORS, type Actor, makePeople, type People, SECRET_WORD } from './matrix/people'
import { takeSnapshot } from './matrix/snapshot'
import { makeThings, type Things } from './matrix/things'

const STRANGE_ORIGIN = 'https://evil.example'
// What a browser sends from a sandboxed frame.
const NO_ORIGIN = 'null'
const build = readBuildManifests()
const served = new Set([...build.routes, ...build.actionIds.keys()])
const known = [...Object.keys(routeCases), ...Object.keys(actionCases)]

// One worker makes everybody once.
test.describe.configure({ mode: 'default' })

let address = ''
let database: Database.Database
let people: People

test.beforeAll(async ({ baseURL }) => {
  address = baseURL ?? ''
  const file = `${process.env.E2E_FOLDER}/e2e.db`
  expect(existsSync(file)).toBe(true)
  database = new Database(file, { timeout: 10_000 })
  people = await makePeople({ address, actionIds: build.actionIds }, database)
})

test.afterAll(() => {
  database?.close()
})

test('the matrix has every route and action of the build, and no other', () => {
  console.log(
    `matrix: ${build.routes.length} routes, ${build.actionIds.size} actions, ${ACTORS.length} actors`,
  )
  expect([...served].filter((name) => !known.includes(name))).toEqual([])
  expect(known.filter((name) => !served.has(name))).toEqual([])
})

for (const actor of ACTORS) {
  test(`at every address ${actor} gets what is theirs`, async () => {
    const things = makeThings(database, people.owner.id)
    for (const [route, cases] of Object.entries(routeCases)) {
      for (const { address: addressOf, gets, tells } of cases) {
        const answer = await ask(address + addressOf(things), { cookie: people[actor].cookie })
        expect.soft(readOutcome(answer), `${route} for ${actor}`).toBe(gets[actor])
        const leaks = actor !== 'owner' && !tells && answer.body.includes(SECRET_WORD)
        expect.soft(leaks, `${route} tells ${actor}`).toBe(false)
        expectHeaders(answer, route)
      }
    }
  })
}

test('the owner reads what nobody else was shown', async () => {
  const things = makeThings(database, people.owner.id)
  const own = await ask(`${address}/attempts/${things.attempt}`, { cookie: people.owner.cookie })
  expect(own.body).toContain(SECRET_WORD)
})

for (const [name, action] of Object.entries(actionCases)) {
  test(`${name} changes nothing for whoever may not`, async () => {
    test.skip(!served.has(name), 'the first test tells')
    for (const actor of ACTORS) {
      const things = makeThings(database, people.owner.id)
      const mayChange = isAllowed(action, actor)
      // The owner and whoever may are shown to change something: the forged call is one that works.
      const label = `${name} for ${actor}`
      for (const origin of mayChange ? [STRANGE_ORIGIN, NO_ORIGIN] : []) {
        expect.soft(await tryAction(name, actor, things, origin), `${label} from ${origin}`).toEqual([])
      }
      const changed = await tryAction(name, actor, things, address)
      if (mayChange) expect.soft(changed, label).not.toEqual([])
      else expect.soft(changed.length === 0 ? [] : await tryAgain(name, actor), label).toEqual([])
    }
  })
}

test('no route that writes takes a request of another site', async () => {
  const things = makeThings(database, people.owner.id)
  for (const route of build.handlers) {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const before = snapshot(people.owner.id, things)
      const target = address + (routeCases[route]?.[0]?.address(things) ?? route)
      const foreign = { origin: STRANGE_ORIGIN, 'sec-fetch-site': 'cross-site' }
      const { status } = await ask(target, { method, headers: foreign, cookie: people.owner.cookie })
      expect.soft(status, `${method} ${route}`).toBeGreaterThanOrEqual(400)
      expect.soft(snapshot(people.owner.id, things), `${method} ${route}`).toBe(before)
    }
  }
})

test('a call of an action that the build lacks is refused, and no fault of ours', async () => {
  const { cookie } = people.owner
  const gone = await callAction(address, { id: '40'.padEnd(42, '0'), args: [], cookie, origin: address })
  expect(gone.status).toBeGreaterThanOrEqual(400)
  expect(gone.status).toBeLessThan(500)
})

/** The server has other guests meanwhile, and chores of its own: what an action changes it changes again. */
function tryAgain(name: string, actor: Actor): Promise<readonly string[]> {
  return tryAction(name, actor, makeThings(database, people.owner.id), address)
}

/**
 * The rows that a call changed of the owner's or, where a role is asked for, of the caller's, as they were and as they are. Who
 * signed out is signed in again.
 */
async function tryAction(
  name: string,
  actor: Actor,
  things: Things,
  origin: string,
): Promise<readonly string[]> {
  const caller = people[actor]
  const sessions = database.prepare('SELECT * FROM "Session" WHERE "userId" = ?').all(caller.id)
  const id = build.actionIds.get(name) ?? ''
  const before = snapshot(caller.id, things, actionCases[name])
  const args = actionCases[name]?.args(things, caller) ?? []
  await callAction(address, { id, args, cookie: caller.cookie, origin })
  const after = snapshot(caller.id, things, actionCases[name])
  restoreSessions(sessions)
  return differences(before.split('\n'), after.split('\n'))
}

function differences(before: readonly string[], after: readonly string[]): readonly string[] {
  const was = before.filter((row) => !after.includes(row)).map((row) => `- ${row}`)
  return [...was, ...after.filter((row) => !before.includes(row)).map((row) => `+ ${row}`)]
}

function snapshot(callerId: string, things: Things, action?: ActionCase): string {
  const watched = Array.isArray(action?.may) ? [people.owner.id, callerId] : [people.owner.id]
  return takeSnapshot(database, watched, Object.values(things))
}

function restoreSessions(rows: readonly unknown[]): void {
  for (const row of rows) {
    if (typeof row !== 'object' || row === null) continue
    const values = Object.values(row)
    const places = values.map(() => '?').join(', ')
    database.prepare(`INSERT OR IGNORE INTO "Session" VALUES (${places})`).run(...values)
  }
}

function isAllowed({ may }: ActionCase, actor: Actor): boolean {
  return typeof may === 'string' ? may === actor && actor !== 'nobody' : may.includes(actor)
}

function readOutcome({ status, headers }: Answer): Outcome | number {
  if (status === 200) return 'shows'
  if (status === 404) return 'nothing'
  if (status === 500) return 'fails'
  if ([400, 403, 405].includes(status)) return 'refuses'
  const location = headers.get('location')
  if (location === null) return status
  const { pathname } = new URL(location, address)
  return pathname === '/sign-in' ? 'signs in' : `/${pathname.slice(1)}`
}

function expectHeaders({ status, headers }: Answer, route: string): void {
  const policy = headers.get('content-security-policy') ?? ''
  expect.soft(policy, route).toContain(`frame-ancestors 'none'`)
  expect.soft(policy, route).not.toContain('unsafe')
  expect.soft(headers.get('x-content-type-options'), route).toBe('nosniff')
  expect.soft(headers.get('referrer-policy'), route).toMatch(/^(same-origin|no-referrer)$/)
  expect.soft(headers.get('permissions-policy'), route).toContain('microphone=(self)')
  expect.soft(headers.get('cross-origin-opener-policy'), route).toBe('same-origin')
  if (status < 500 && headers.get('content-type')?.startsWith('text/html')) {
    expect.soft(headers.get('cache-control'), route).toContain('no-store')
  }
}
