import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { countWork, findAwaitingSession, findSessionUser } from '../accounts/data'
import { createGuest } from '../accounts/mutations'
import { openAccount } from '../accounts/testing/open-account'
import { db } from '../db/client'
import { isRecentlyConfirmed } from '../second-factor/data'
import type { ActingAndTold } from '../second-factor/mutations'
import { confirmByProvider, connectProvider, disconnectProvider, signInWithProvider } from './mutations'

const now = new Date('2026-11-25T09:00:00Z')
const mail = { subject: 'College was connected', text: 'If it was not you …' }
let people = 0
let email = ''
let subject = ''

beforeEach(() => {
  people += 1
  email = `provider-${people}@example.org`
  subject = `subject-${people}`
})

const arrive = (also: { email?: string | null; guestId?: string; subject?: string } = {}) =>
  signInWithProvider({ provider: 'oidc', subject, email, guestId: null, ...also }, now)

async function arriveAs(also: Parameters<typeof arrive>[0] = {}): Promise<{ id: string; userId: string }> {
  const arrived = await arrive(also)
  if (!arrived.ok) throw new Error(arrived.reason)
  return arrived.session
}

async function makeAccount({ verified }: { verified: boolean }): Promise<ActingAndTold> {
  const { userId, id: sessionId } = await openAccount(
    { guestId: null, email, password: 'a quiet table' },
    now,
  )
  if (verified) await db.user.update({ where: { id: userId }, data: { emailVerifiedAt: now } })
  return { userId, sessionId, mail }
}

async function makeGuest(): Promise<string> {
  const { userId } = await createGuest(now)
  await db.draft.create({
    data: {
      id: randomUUID(),
      userId,
      questionId: 'angry-customer',
      mode: 'free',
      text: '{"free":"I listened."}',
      editorId: 'tab',
      sequence: 1,
    },
  })
  return userId
}

test('makes an account with a proven address, and finds it again by the provider’s id alone', async () => {
  const { userId } = await arriveAs()
  expect(await db.user.findUnique({ where: { id: userId } })).toMatchObject({ email, emailVerifiedAt: now })
  expect((await arriveAs()).userId).toBe(userId)
  expect((await arriveAs({ email: null })).userId).toBe(userId)
  expect((await arriveAs({ email: 'moved@example.org' })).userId).toBe(userId)
})

test('an address that the provider does not vouch for links to nothing and makes nothing', async () => {
  expect(await arrive({ email: null })).toEqual({ ok: false, reason: 'connectFirst' })
  expect(await db.identity.count({ where: { subject } })).toBe(0)
})

test('links to an account by its address only where we have seen too that it is theirs', async () => {
  const { userId } = await makeAccount({ verified: true })
  expect((await arriveAs()).userId).toBe(userId)
})

test('an account that somebody made with another’s address does not get their sign-in', async () => {
  await makeAccount({ verified: false })
  expect(await arrive()).toEqual({ ok: false, reason: 'connectFirst' })
  expect(await db.identity.count({ where: { subject } })).toBe(0)
})

test('a new account grows out of the guest, whose old session is over', async () => {
  const guestId = await makeGuest()
  const old = await db.session.findFirstOrThrow({ where: { userId: guestId } })
  const session = await arriveAs({ guestId })
  expect(session.userId).toBe(guestId)
  expect(await countWork(guestId)).toEqual({ attempts: 0, drafts: 1 })
  expect(await findSessionUser(old.id, now)).toBeNull()
  expect(await findSessionUser(session.id, now)).toMatchObject({ email, isGuest: false })
})

test('the guest’s work moves to the account that is there, once, and the guest is gone', async () => {
  const { userId } = await arriveAs()
  const guestId = await makeGuest()
  await Promise.all([arriveAs({ guestId }), arriveAs({ guestId })])
  expect(await countWork(userId)).toEqual({ attempts: 0, drafts: 1 })
  expect(await db.user.findUnique({ where: { id: guestId } })).toBeNull()
})

test('a `guestId` that is somebody’s account moves nothing', async () => {
  const other = await arriveAs({ subject: `${subject}-other`, email: `other-${people}@example.org` })
  const { userId } = await arriveAs({ guestId: other.userId })
  expect(userId).not.toBe(other.userId)
  expect(await findSessionUser(other.id, now)).not.toBeNull()
})

test('two first arrivals at once make one account', async () => {
  const [one, two] = await Promise.all([arriveAs(), arriveAs()])
  expect(one.userId).toBe(two.userId)
  expect(await db.user.count({ where: { email } })).toBe(1)
})

test('a second factor is still asked for', async () => {
  const { userId } = await arriveAs()
  await db.user.update({ where: { id: userId }, data: { totpConfirmedAt: now } })
  const { id } = await arriveAs()
  expect(await findSessionUser(id, now)).toBeNull()
  expect(await findAwaitingSession(id, now)).not.toBeNull()
})

test('is connected by whoever is signed in, and then signs in there', async () => {
  const me = await makeAccount({ verified: false })
  expect(await connectProvider(me, { provider: 'oidc', subject }, now)).toEqual({ ok: true })
  expect((await arriveAs({ email: null })).userId).toBe(me.userId)
})

test('is never taken from the account that has it, and not connected long after signing in', async () => {
  const { userId } = await arriveAs({ email: `first-${people}@example.org` })
  const me = await makeAccount({ verified: true })
  const identity = { provider: 'oidc', subject }
  expect(await connectProvider(me, identity, now)).toEqual({ ok: false, reason: 'connectedElsewhere' })
  expect((await arriveAs()).userId).toBe(userId)
  const late = new Date(now.getTime() + 15 * 60_000)
  expect(await connectProvider(me, { provider: 'oidc', subject: 'new' }, late)).toEqual({
    ok: false,
    reason: 'notRecent',
  })
})

test('its owner is told of the connection once, and the log has a line without their address', async () => {
  const me = await makeAccount({ verified: false })
  await Promise.all([1, 2].map(() => connectProvider(me, { provider: 'oidc', subject }, now)))
  expect(await db.mail.findMany({ where: { to: email } })).toMatchObject([mail])
  const lines = await db.auditEntry.findMany({ where: { actorId: me.userId } })
  expect(lines).toMatchObject([{ action: 'provider_connected', subjectId: me.userId }])
  expect(JSON.stringify(lines)).not.toContain('@')
})

test('is disconnected by its owner alone, who is told', async () => {
  const me = await makeAccount({ verified: true })
  await arriveAs()
  const somebody = await makeSomebody()
  await disconnectProvider(somebody, 'oidc', now)
  expect(await db.identity.count({ where: { subject } })).toBe(1)
  expect(await disconnectProvider(me, 'oidc', now)).toEqual({ ok: true })
  expect(await db.identity.count({ where: { subject } })).toBe(0)
  expect(await disconnectProvider(me, 'oidc', now)).toEqual({ ok: true })
  expect(await db.mail.count({ where: { to: email } })).toBe(1)
  expect(await db.auditEntry.count({ where: { actorId: me.userId, action: 'provider_disconnected' } })).toBe(
    1,
  )
  expect(await db.mail.count({ where: { to: `somebody-${people}@example.org` } })).toBe(0)
})

test('is not disconnected where nothing else opens the account, nor long after signing in', async () => {
  const { userId, id: sessionId } = await arriveAs()
  const me = { userId, sessionId, mail }
  await db.user.update({ where: { id: userId }, data: { emailVerifiedAt: null } })
  expect(await disconnectProvider(me, 'oidc', now)).toEqual({ ok: false, reason: 'onlyWayIn' })
  await db.user.update({ where: { id: userId }, data: { emailVerifiedAt: now } })
  const late = new Date(now.getTime() + 15 * 60_000)
  expect(await disconnectProvider(me, 'oidc', late)).toEqual({ ok: false, reason: 'notRecent' })
  expect((await arriveAs()).userId).toBe(userId)
})

test('shows again that its owner is there, and nobody else, nor past a second factor', async () => {
  const { userId, id: sessionId } = await arriveAs()
  const late = new Date(now.getTime() + 60 * 60_000)
  const somebody = await makeSomebody()
  const identity = { provider: 'oidc', subject }
  expect(await confirmByProvider(somebody, identity, late)).toBe(false)
  expect(await isRecentlyConfirmed(somebody, late)).toBe(false)
  await db.user.update({ where: { id: userId }, data: { totpConfirmedAt: now } })
  expect(await confirmByProvider({ userId, sessionId }, identity, late)).toBe(true)
  expect(await isRecentlyConfirmed({ userId, sessionId }, late)).toBe(false)
  await db.user.update({ where: { id: userId }, data: { totpConfirmedAt: null } })
  expect(await confirmByProvider({ userId, sessionId }, identity, late)).toBe(true)
  expect(await isRecentlyConfirmed({ userId, sessionId }, late)).toBe(true)
})

async function makeSomebody(): Promise<ActingAndTold> {
  const signedUp = await openAccount(
    { guestId: null, email: `somebody-${people}@example.org`, password: 'a quiet table' },
    now,
  )
  return { userId: signedUp.userId, sessionId: signedUp.id, mail }
}
