import { TOTP } from 'otpauth'
import { beforeEach, expect, test } from 'vitest'
import { findAwaitingSession, findSessionUser } from '../accounts/data'
import { createGuest, signInWithPassword } from '../accounts/mutations'
import { openAccount } from '../accounts/testing/open-account'
import { db } from '../db/client'
import { LIMITS } from '../throttle/limits'
import { getSecondFactor, isRecentlyConfirmed } from './data'
import {
  type Acting,
  type ActingAndTold,
  beginSecondFactor,
  confirmByCode,
  confirmByPassword,
  passSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
  turnOnSecondFactor,
} from './mutations'

const MINUTE_MS = 60_000
const start = new Date('2026-11-25T09:00:00Z')
const after = (minutes: number) => new Date(start.getTime() + minutes * MINUTE_MS)
const password = 'a quiet table'
let people = 0
let email = ''
const mail = { subject: 'Something changed', text: 'If it was not you …' }
let me: ActingAndTold

beforeEach(async () => {
  people += 1
  email = `second-${people}@example.org`
  const signedUp = await openAccount({ guestId: null, email, password }, start)
  me = { userId: signedUp.userId, sessionId: signedUp.id, mail }
})

async function begin(): Promise<string> {
  await beginSecondFactor(me, start)
  const { secretToType } = await getSecondFactor(me.userId)
  return secretToType ?? ''
}

const codeOf = (secret: string, at: Date) => new TOTP({ secret }).generate({ timestamp: at.getTime() })

async function turnOn(): Promise<{ secret: string; recoveryCodes: readonly string[] }> {
  const secret = await begin()
  const on = await turnOnSecondFactor(me, codeOf(secret, start), start)
  if (!on.ok) throw new Error(on.reason)
  return { secret, recoveryCodes: on.recoveryCodes }
}

async function signIn(at: Date): Promise<Acting> {
  const signedIn = await signInWithPassword({ guestId: null, email, password }, at)
  if (!signedIn.ok) throw new Error(signedIn.reason)
  return { userId: signedIn.session.userId, sessionId: signedIn.session.id }
}

test('asks for nothing until a first code has proved that the secret arrived', async () => {
  const secret = await begin()
  expect(await turnOnSecondFactor(me, '000000', start)).toEqual({ ok: false, reason: 'wrongCode' })
  expect(await findSessionUser((await signIn(start)).sessionId, start)).not.toBeNull()
  expect((await turnOnSecondFactor(me, codeOf(secret, start), start)).ok).toBe(true)
  expect((await getSecondFactor(me.userId)).secretToType).toBeNull()
})

test('is kept sealed, and its recovery codes as hashes', async () => {
  const { secret, recoveryCodes } = await turnOn()
  const kept = JSON.stringify([
    await db.user.findMany({ where: { id: me.userId } }),
    await db.recoveryCode.findMany({ where: { userId: me.userId } }),
  ])
  for (const word of [secret, ...recoveryCodes]) expect(kept).not.toContain(word.replaceAll('-', ''))
})

test('turning it on ends every other session: they were opened without', async () => {
  const other = await signIn(start)
  await turnOn()
  expect(await findSessionUser(other.sessionId, start)).toBeNull()
  expect(await findSessionUser(me.sessionId, start)).not.toBeNull()
})

test('a password alone then opens nothing; a code opens the session under a new id', async () => {
  const { secret } = await turnOn()
  const waiting = await signIn(after(1))
  expect(await findSessionUser(waiting.sessionId, after(1))).toBeNull()
  expect(await findAwaitingSession(waiting.sessionId, after(1))).not.toBeNull()
  const passed = await passSecondFactor(waiting, codeOf(secret, after(1)), after(1))
  if (!passed.ok) throw new Error(passed.reason)
  expect(passed.session.id).not.toBe(waiting.sessionId)
  expect(await findSessionUser(passed.session.id, after(1))).not.toBeNull()
  expect(await findAwaitingSession(waiting.sessionId, after(1))).toBeNull()
})

test('no code counts twice, not even of two at once, nor one from before it', async () => {
  const { secret } = await turnOn()
  // The code that turned it on is used up.
  expect((await passSecondFactor(await signIn(start), codeOf(secret, start), start)).ok).toBe(false)
  const code = codeOf(secret, after(2))
  const both = await Promise.all([
    passSecondFactor(await signIn(after(2)), code, after(2)),
    passSecondFactor(await signIn(after(2)), code, after(2)),
  ])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  const earlier = codeOf(secret, new Date(after(2).getTime() - 30_000))
  expect((await passSecondFactor(await signIn(after(2)), earlier, after(2))).ok).toBe(false)
})

test('a recovery code counts once, of two at once too, and for its owner alone', async () => {
  const { recoveryCodes } = await turnOn()
  const [code = '', next = ''] = recoveryCodes
  const waiting = [await signIn(after(1)), await signIn(after(1))] as const
  const both = await Promise.all(waiting.map((acting) => passSecondFactor(acting, code, after(1))))
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect((await getSecondFactor(me.userId)).recoveryCodesLeft).toBe(9)

  const stranger = await createGuest(start)
  const acting = { userId: stranger.userId, sessionId: stranger.id }
  expect((await confirmByCode(acting, next, after(1))).ok).toBe(false)
})

test('a wrong code leaves the session waiting, and a right one of somebody else’s session nothing', async () => {
  const { secret } = await turnOn()
  const waiting = await signIn(after(1))
  expect(await passSecondFactor(waiting, '000000', after(1))).toEqual({ ok: false, reason: 'wrongCode' })
  expect(await findAwaitingSession(waiting.sessionId, after(1))).not.toBeNull()
  const guest = await createGuest(start)
  const crossed = { userId: me.userId, sessionId: guest.id }
  expect((await passSecondFactor(crossed, codeOf(secret, after(1)), after(1))).ok).toBe(false)
  // What led nowhere used no code up.
  expect((await passSecondFactor(waiting, codeOf(secret, after(1)), after(1))).ok).toBe(true)
})

test('guessing ends after ten tries, for the right code as well, until the time is over', async () => {
  const { secret } = await turnOn()
  const waiting = await signIn(after(1))
  for (let at = 0; at < LIMITS.secondFactor.tries; at += 1)
    await passSecondFactor(waiting, '000000', after(1))
  const right = (at: Date) => passSecondFactor(waiting, codeOf(secret, at), at)
  expect(await right(after(1))).toEqual({ ok: false, reason: 'tooManyTries' })
  expect((await right(after(17))).ok).toBe(true)
})

test('new recovery codes replace the old ones; none are made while it is off', async () => {
  expect(await renewRecoveryCodes(me, start)).toEqual({ ok: true, recoveryCodes: [] })
  const { recoveryCodes } = await turnOn()
  expect(await renewRecoveryCodes(me, start)).toMatchObject({ ok: true })
  expect((await passSecondFactor(await signIn(start), recoveryCodes[0] ?? '', start)).ok).toBe(false)
})

test('is turned off by a code, with its recovery codes and a line in the log, never without', async () => {
  const { recoveryCodes } = await turnOn()
  expect(await removeSecondFactor(me, '000000', start)).toEqual({ ok: false, reason: 'wrongCode' })
  expect((await getSecondFactor(me.userId)).state).toBe('on')
  expect(await removeSecondFactor(me, recoveryCodes[0] ?? '', start)).toEqual({ ok: true })
  expect(await getSecondFactor(me.userId)).toMatchObject({ state: 'off', recoveryCodesLeft: 0 })
  expect(await db.recoveryCode.count({ where: { userId: me.userId } })).toBe(0)
  expect(await db.auditEntry.count({ where: { actorId: me.userId, action: 'second_factor_removed' } })).toBe(
    1,
  )
  expect(await findSessionUser((await signIn(start)).sessionId, start)).not.toBeNull()
})

test('nothing of it changes a quarter of an hour after signing in, until shown again who it is', async () => {
  const { recoveryCodes } = await turnOn()
  const late = after(15)
  const refused = { ok: false, reason: 'notRecent' }
  expect(await isRecentlyConfirmed(me, late)).toBe(false)
  expect(await beginSecondFactor(me, late)).toEqual(refused)
  expect(await turnOnSecondFactor(me, '000000', late)).toEqual(refused)
  expect(await renewRecoveryCodes(me, late)).toEqual(refused)
  expect(await removeSecondFactor(me, recoveryCodes[0] ?? '', late)).toEqual(refused)
  expect((await confirmByPassword(me, password, late)).ok).toBe(false)
  expect((await confirmByCode(me, recoveryCodes[1] ?? '', late)).ok).toBe(true)
  expect((await removeSecondFactor(me, recoveryCodes[2] ?? '', late)).ok).toBe(true)
})

test('without a second factor the password confirms, and no other', async () => {
  expect(await confirmByPassword(me, 'another table', after(20))).toEqual({
    ok: false,
    reason: 'wrongPassword',
  })
  expect(await isRecentlyConfirmed(me, after(20))).toBe(false)
  expect(await confirmByPassword(me, password, after(20))).toEqual({ ok: true })
  expect(await isRecentlyConfirmed(me, after(20))).toBe(true)
})

test('a guest cannot have one, and a new secret never replaces one that is on', async () => {
  const guest = await createGuest(start)
  await beginSecondFactor({ userId: guest.userId, sessionId: guest.id }, start)
  expect((await getSecondFactor(guest.userId)).state).toBe('off')
  const { secret } = await turnOn()
  await beginSecondFactor(me, start)
  expect((await passSecondFactor(await signIn(after(1)), codeOf(secret, after(1)), after(1))).ok).toBe(true)
})

test('its owner is told of every change that was made, and of none that was refused', async () => {
  const { recoveryCodes } = await turnOn()
  await renewRecoveryCodes({ ...me, mail: { ...mail, subject: 'New codes' } }, start)
  await removeSecondFactor({ ...me, mail: { ...mail, subject: 'Off' } }, recoveryCodes[0] ?? '', start)
  expect((await db.mail.findMany({ where: { to: email } })).map(({ subject }) => subject).sort()).toEqual([
    'New codes',
    'Something changed',
  ])
})
