import { beforeEach, expect, test } from 'vitest'
import { db } from '../db/client'
import type { Acting } from '../second-factor/mutations'
import { findSessionUser } from './data'
import { openSession } from './mutations'
import { endOtherSession, endOtherSessions, listSessions, recordDevice } from './sessions'

const start = new Date('2026-11-25T09:00:00Z')
const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000)
const DAY_MINUTES = 24 * 60
let people = 0

async function makePerson(): Promise<string> {
  people += 1
  const email = `sessions-${people}@example.org`
  return (await db.user.create({ data: { email, createdAt: start } })).id
}

async function signIn(userId: string, at = start): Promise<Acting> {
  const { id } = await openSession(db, userId, at)
  return { userId, sessionId: id }
}

const isOpen = async ({ sessionId }: Acting, at = start) => (await findSessionUser(sessionId, at)) !== null

let me: Acting
let elsewhere: Acting
let somebody: Acting

beforeEach(async () => {
  const userId = await makePerson()
  me = await signIn(userId)
  elsewhere = await signIn(userId, after(1))
  somebody = await signIn(await makePerson())
})

async function handleOf({ userId, sessionId }: Acting): Promise<string> {
  return (await listSessions({ userId, sessionId }, start)).find(({ isThisOne }) => isThisOne)?.handle ?? ''
}

test('lists one’s own sessions, this one first, each with its device and its times', async () => {
  await recordDevice(me, 'Firefox, Android')
  expect(await listSessions(me, after(2))).toEqual([
    expect.objectContaining({
      device: 'Firefox, Android',
      startedAt: start,
      lastUsedAt: start,
      isThisOne: true,
    }),
    expect.objectContaining({ device: '', startedAt: after(1), lastUsedAt: after(1), isThisOne: false }),
  ])
})

test('shows no id: whoever reads the page learns nothing that opens a session', async () => {
  const listed = JSON.stringify(await listSessions(me, start))
  for (const { sessionId } of [me, elsewhere]) expect(listed).not.toContain(sessionId)
})

test('leaves out what can’t be used: ended, idle for 30 days, or half signed in', async () => {
  await db.session.update({ where: { id: elsewhere.sessionId }, data: { awaitsSecond: true } })
  expect(await listSessions(me, start)).toHaveLength(1)
  await db.session.update({ where: { id: elsewhere.sessionId }, data: { awaitsSecond: false } })
  expect(await listSessions(me, after(30 * DAY_MINUTES))).toHaveLength(1)
  expect(await listSessions(me, after(31 * DAY_MINUTES))).toEqual([])
})

test('ends one session, and no other', async () => {
  const third = await signIn(me.userId)
  expect(await endOtherSession(me, await handleOf(elsewhere), start)).toEqual({ ok: true })
  expect(await isOpen(elsewhere)).toBe(false)
  expect([await isOpen(me), await isOpen(third), await isOpen(somebody)]).toEqual([true, true, true])
})

test('ends all others, those that are half signed in too, and nobody else’s', async () => {
  const half = await signIn(me.userId)
  await db.session.update({ where: { id: half.sessionId }, data: { awaitsSecond: true } })
  expect(await endOtherSessions(me, start)).toEqual({ ok: true })
  expect(await db.session.findMany({ where: { userId: me.userId }, select: { id: true } })).toEqual([
    { id: me.sessionId },
  ])
  expect(await isOpen(somebody)).toBe(true)
})

test('never ends the session of somebody else, nor names a device for them', async () => {
  await endOtherSession(me, await handleOf(somebody), start)
  await recordDevice({ userId: me.userId, sessionId: somebody.sessionId }, 'Mine')
  expect(await isOpen(somebody)).toBe(true)
  expect((await listSessions(somebody, start))[0]?.device).toBe('')
})

test('ends nothing by a session of somebody else’s, nor long after its owner has shown who they are', async () => {
  const refused = { ok: false, reason: 'notRecent' }
  const crossed = { userId: somebody.userId, sessionId: me.sessionId }
  expect(await endOtherSessions(crossed, start)).toEqual(refused)
  expect(await endOtherSession(me, await handleOf(elsewhere), after(15))).toEqual(refused)
  expect(await endOtherSessions(me, after(15))).toEqual(refused)
  expect([await isOpen(elsewhere), await isOpen(somebody)]).toEqual([true, true])
})
