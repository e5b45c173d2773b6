import { expect, test } from 'vitest'
import { db } from '../db/client'
import { countWork, findAwaitingSession, findSessionUser } from './data'
import { createGuest, deleteGuest, deleteUnused, endSession, recordSessionUse } from './mutations'
import { openAccount } from './testing/open-account'

const DAY_MS = 24 * 60 * 60 * 1000
const start = new Date('2026-11-22T09:00:00Z')
const after = (days: number) => new Date(start.getTime() + days * DAY_MS)

test('a guest is known by their session, as a candidate without an address', async () => {
  const session = await createGuest(start)
  expect(await findSessionUser(session.id, after(1))).toEqual({
    id: session.userId,
    role: 'candidate',
    email: null,
    isGuest: true,
    hasSecondFactor: false,
    session: { id: session.id, startedAt: start, lastUsedAt: start },
  })
})

test('an account is known by its address, and by nothing that is secret', async () => {
  const signedUp = await openAccount(
    { guestId: null, email: 'known@example.org', password: 'a quiet table' },
    start,
  )
  const user = await findSessionUser(signedUp.id, start)
  expect(user).toMatchObject({ email: 'known@example.org', isGuest: false })
  expect(JSON.stringify(user)).not.toContain('argon2')
})

test('a session that was ended, or never was, is nobody', async () => {
  const session = await createGuest(start)
  await endSession({ userId: session.userId, sessionId: session.id })
  expect(await findSessionUser(session.id, start)).toBeNull()
  expect(await findSessionUser('', start)).toBeNull()
  expect(await findSessionUser('never', start)).toBeNull()
})

test('a session that awaits its second factor is nobody, except to the page that asks for it', async () => {
  const session = await createGuest(start)
  expect(await findAwaitingSession(session.id, start)).toBeNull()
  await db.session.update({ where: { id: session.id }, data: { awaitsSecond: true } })
  expect(await findSessionUser(session.id, start)).toBeNull()
  expect(await findAwaitingSession(session.id, start)).toMatchObject({ id: session.userId })
  expect(await findAwaitingSession(session.id, after(30))).toBeNull()
})

test('nobody ends the session of somebody else', async () => {
  const session = await createGuest(start)
  const other = await createGuest(start)
  await endSession({ userId: other.userId, sessionId: session.id })
  expect(await findSessionUser(session.id, start)).not.toBeNull()
})

test('a session lasts 30 days unused and goes on when used', async () => {
  const { id: sessionId, userId } = await createGuest(start)
  expect(await findSessionUser(sessionId, after(29.9))).not.toBeNull()
  expect(await findSessionUser(sessionId, after(30))).toBeNull()
  await recordSessionUse({ userId, sessionId }, after(29))
  expect(await findSessionUser(sessionId, after(58))).not.toBeNull()
})

test('a session ends after 180 days, however often it was used', async () => {
  const { id: sessionId, userId } = await createGuest(start)
  await recordSessionUse({ userId, sessionId }, after(179))
  expect(await findSessionUser(sessionId, after(179.9))).not.toBeNull()
  expect(await findSessionUser(sessionId, after(180))).toBeNull()
})

test('a use is written down once an hour at most, and only forwards', async () => {
  const { id: sessionId, userId } = await createGuest(start)
  const lastUsed = async () => (await db.session.findUnique({ where: { id: sessionId } }))?.lastUsedAt
  await recordSessionUse({ userId, sessionId }, after(0.5 / 24))
  expect(await lastUsed()).toEqual(start)
  await recordSessionUse({ userId, sessionId }, after(1))
  await recordSessionUse({ userId, sessionId }, after(0.5))
  expect(await lastUsed()).toEqual(after(1))
})

test('a guest is deleted with everything of theirs, an account is not', async () => {
  const guest = await createGuest(start)
  await db.draft.create({
    data: {
      id: 'a0000000-0000-4000-8000-000000000001',
      userId: guest.userId,
      questionId: 'angry-customer',
      mode: 'free',
      text: '{"free":"I listened."}',
      editorId: 'tab',
      sequence: 1,
    },
  })
  expect(await countWork(guest.userId)).toEqual({ attempts: 0, drafts: 1 })
  await deleteGuest(guest.userId)
  expect(await db.user.findUnique({ where: { id: guest.userId } })).toBeNull()
  expect(await countWork(guest.userId)).toEqual({ attempts: 0, drafts: 0 })
  expect(await findSessionUser(guest.id, start)).toBeNull()

  const account = await openAccount(
    { guestId: null, email: 'kept@example.org', password: 'a quiet table' },
    start,
  )
  await deleteGuest(account.userId)
  expect(await findSessionUser(account.id, start)).not.toBeNull()
})

test('guests whom nobody can be any more are deleted, and nobody else', async () => {
  const [forgotten, returning, young] = [
    await createGuest(start),
    await createGuest(start),
    await createGuest(after(20)),
  ]
  const { id: sessionId, userId } = returning
  await recordSessionUse({ userId, sessionId }, after(10))
  const account = await openAccount(
    { guestId: null, email: 'away@example.org', password: 'a quiet table' },
    start,
  )

  await deleteUnused(after(30))
  const isKept = async (id: string) => (await db.user.findUnique({ where: { id } })) !== null
  expect(await isKept(forgotten.userId)).toBe(false)
  expect(await isKept(returning.userId)).toBe(true)
  expect(await isKept(young.userId)).toBe(true)
  expect(await isKept(account.userId)).toBe(true)
  expect(await db.session.findUnique({ where: { id: account.id } })).toBeNull()
  expect(await findSessionUser(returning.id, after(30))).not.toBeNull()
})
