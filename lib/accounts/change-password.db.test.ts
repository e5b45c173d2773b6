import { beforeEach, expect, test } from 'vitest'
import { db } from '../db/client'
import type { ActingAndTold } from '../second-factor/mutations'
import { LIMITS } from '../throttle/limits'
import { changePassword } from './change-password'
import { findSessionUser } from './data'
import { type EmailTokenPurpose, findEmailToken, issueEmailToken } from './email-tokens'
import { openSession } from './mutations'
import { hashPassword, isPassword } from './password'

const now = new Date('2026-11-25T09:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const mail = { subject: 'Your password was changed', text: 'If it was not you …' }
const present = 'a quiet table'
const next = 'a louder window'
const change = { present, next }
let people = 0

async function makePerson(password: string | null = present): Promise<ActingAndTold> {
  people += 1
  const email = `password-${people}@example.org`
  const passwordHash = password === null ? null : await hashPassword(password)
  const { id: userId } = await db.user.create({ data: { email, passwordHash, createdAt: now } })
  return { userId, sessionId: (await openSession(db, userId, now)).id, mail }
}

async function signInElsewhere({ userId }: ActingAndTold): Promise<string> {
  return (await openSession(db, userId, now)).id
}

async function hasPassword({ userId }: ActingAndTold, password: string): Promise<boolean> {
  const { passwordHash } = await db.user.findUniqueOrThrow({ where: { id: userId } })
  return isPassword(password, passwordHash)
}

async function mailsTo({ userId }: ActingAndTold): Promise<string[]> {
  const { email } = await db.user.findUniqueOrThrow({ where: { id: userId } })
  return (await db.mail.findMany({ where: { to: email ?? '' } })).map(({ subject }) => subject)
}

let me: ActingAndTold
let somebody: ActingAndTold
beforeEach(async () => {
  me = await makePerson()
  somebody = await makePerson()
})

test('the new password counts and the old one no more, and its owner is told once', async () => {
  expect(await changePassword(me, change, now)).toEqual({ ok: true })
  expect(await hasPassword(me, next)).toBe(true)
  expect(await hasPassword(me, present)).toBe(false)
  expect(await mailsTo(me)).toEqual([mail.subject])
  const lines = await db.auditEntry.findMany({ where: { actorId: me.userId } })
  expect(lines).toMatchObject([{ action: 'password_changed', subjectId: me.userId }])
  expect(JSON.stringify(lines)).not.toContain('@')
})

test('every other session of theirs ends, this one and other people’s go on', async () => {
  const elsewhere = await signInElsewhere(me)
  await changePassword(me, change, now)
  expect(await findSessionUser(elsewhere, now)).toBeNull()
  expect(await findSessionUser(me.sessionId, now)).not.toBeNull()
  expect(await findSessionUser(somebody.sessionId, now)).not.toBeNull()
  expect(await hasPassword(somebody, present)).toBe(true)
  expect(await mailsTo(somebody)).toEqual([])
})

test('links that were mailed before are dead, and other people’s are not', async () => {
  const issue = async ({ userId }: ActingAndTold, purpose: EmailTokenPurpose) => {
    const { email } = await db.user.findUniqueOrThrow({ where: { id: userId } })
    const content = { purpose, userId, email: email ?? '', ageMs: 60_000 }
    return { purpose, secret: await issueEmailToken(db, content, now) }
  }
  const purposes = ['change_email', 'reset_password', 'sign_in'] as const
  const mine = await Promise.all(purposes.map((purpose) => issue(me, purpose)))
  const theirs = await issue(somebody, 'change_email')
  await changePassword(me, change, now)
  for (const link of mine) expect(await findEmailToken(link, now)).toBeNull()
  expect(await findEmailToken(theirs, now)).not.toBeNull()
})

test('a wrong present password changes nothing and tells nobody', async () => {
  const elsewhere = await signInElsewhere(me)
  const wrong = { present: 'another table', next }
  expect(await changePassword(me, wrong, now)).toEqual({ ok: false, reason: 'wrongPassword' })
  expect(await changePassword(me, { present: '', next }, now)).toMatchObject({ ok: false })
  expect(await hasPassword(me, present)).toBe(true)
  expect(await findSessionUser(elsewhere, now)).not.toBeNull()
  expect(await mailsTo(me)).toEqual([])
  expect(await db.auditEntry.count({ where: { actorId: me.userId } })).toBe(0)
})

test('guessing the present password ends, for the right one as well', async () => {
  for (let at = 0; at < LIMITS.secondFactor.tries; at += 1) {
    await changePassword(me, { present: 'another table', next }, now)
  }
  expect(await changePassword(me, change, now)).toEqual({ ok: false, reason: 'tooManyTries' })
  expect(await changePassword(me, change, later(16))).toEqual({ ok: true })
})

test('of two changes at once one counts', async () => {
  const both = await Promise.all([
    changePassword(me, change, now),
    changePassword(me, { present, next: 'a third window' }, now),
  ])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await mailsTo(me)).toHaveLength(1)
})

test('who has none sets a first one, within a quarter of an hour of showing who they are', async () => {
  const fresh = await makePerson(null)
  expect(await changePassword(fresh, { present: '', next }, later(15))).toEqual({
    ok: false,
    reason: 'notRecent',
  })
  expect(await hasPassword(fresh, next)).toBe(false)
  expect(await changePassword(fresh, { present: '', next }, later(14))).toEqual({ ok: true })
  expect(await hasPassword(fresh, next)).toBe(true)
})

test('with a second factor the present password alone is too little', async () => {
  await db.user.update({ where: { id: me.userId }, data: { totpConfirmedAt: now } })
  expect(await changePassword(me, change, later(15))).toEqual({ ok: false, reason: 'notRecent' })
  expect(await changePassword(me, change, later(14))).toEqual({ ok: true })
})

test('a guest gets none, and a session of somebody else’s confirms nothing', async () => {
  const { id: userId } = await db.user.create({ data: { createdAt: now } })
  const guest = { userId, sessionId: (await openSession(db, userId, now)).id, mail }
  expect((await changePassword(guest, { present: '', next }, now)).ok).toBe(false)
  const fresh = await makePerson(null)
  const crossed = { ...fresh, sessionId: me.sessionId }
  expect(await changePassword(crossed, { present: '', next }, now)).toEqual({
    ok: false,
    reason: 'notRecent',
  })
})
