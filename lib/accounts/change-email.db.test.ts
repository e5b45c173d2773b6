import { beforeEach, expect, test } from 'vitest'
import { db } from '../db/client'
import type { Acting } from '../second-factor/mutations'
import { LIMITS } from '../throttle/limits'
import { allowEmailChange, findEmailChange, finishEmailChange, requestEmailChange } from './change-email'
import { changePassword } from './change-password'
import { findSessionUser } from './data'
import { deleteAccount } from './delete-account'
import { findEmailToken, issueEmailToken } from './email-tokens'
import { openSession } from './mutations'
import { hashPassword } from './password'

const now = new Date('2026-11-25T09:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const DAY_MINUTES = 24 * 60
const over = { ok: false, reason: 'linkOver' }
const taken = { subject: 'Somebody wanted your address', text: 'Nothing has changed.' }
const letters = {
  old: { subject: 'Moved away', text: 'Your account has another address.' },
  new: { subject: 'Moved here', text: 'Your account has this address.' },
}
let people = 0
let old = ''
let wished = ''

async function makePerson(email: string): Promise<Acting> {
  const passwordHash = await hashPassword('a quiet table')
  const { id: userId } = await db.user.create({ data: { email, passwordHash, createdAt: now } })
  return { userId, sessionId: (await openSession(db, userId, now)).id }
}

let me: Acting
let somebody: Acting
beforeEach(async () => {
  people += 1
  old = `old-${people}@example.org`
  wished = `new-${people}@example.org`
  me = await makePerson(old)
  somebody = await makePerson(`somebody-${people}@example.org`)
})

const write = (link: string) => ({ subject: 'A link', text: link })
const request = (acting = me, at = now, newEmail = wished) =>
  requestEmailChange({ ...acting, newEmail, write }, at)
const allow = (secret: string, at = now) => allowEmailChange({ secret, write: { prove: write, taken } }, at)
const finish = (secret: string, acting = me, at = now) =>
  finishEmailChange({ ...acting, secret, letters }, at)

/** The secret of the last link that was mailed to an address. */
async function linkTo(address: string): Promise<string> {
  const mails = await db.mail.findMany({ where: { to: address, subject: 'A link' }, orderBy: { id: 'desc' } })
  const links = mails.map(({ text }) => text.split('/').at(-1) ?? '')
  for (const secret of links) if ((await findEmailChange(secret, now)) !== null) return secret
  return links[0] ?? ''
}

const emailOf = async ({ userId }: Acting) =>
  (await db.user.findUniqueOrThrow({ where: { id: userId } })).email

async function bothLinks(): Promise<{ first: string; second: string }> {
  await request()
  const first = await linkTo(old)
  await allow(first)
  return { first, second: await linkTo(wished) }
}

test('moves once both mailboxes have said yes, and not before', async () => {
  expect(await request()).toEqual({ ok: true })
  expect(await linkTo(wished)).toBe('')
  const first = await linkTo(old)
  expect(await findEmailChange(first, now)).toEqual({
    step: 'present',
    userId: me.userId,
    from: old,
    to: wished,
  })
  expect(await allow(first)).toEqual({ ok: true })
  expect(await emailOf(me)).toBe(old)
  const second = await linkTo(wished)
  expect(await findEmailChange(second, now)).toEqual({ step: 'new', userId: me.userId, to: wished })
  expect(await finish(second)).toEqual({ ok: true })
  expect(await db.user.findUnique({ where: { id: me.userId } })).toMatchObject({
    email: wished,
    emailVerifiedAt: now,
  })
})

test('then every other session ends, links to the old address are dead, and both addresses are told', async () => {
  const elsewhere = await openSession(db, me.userId, now)
  const { second } = await bothLinks()
  const reset = { purpose: 'reset_password', userId: me.userId, email: old, ageMs: 60_000 } as const
  const secret = await issueEmailToken(db, reset, now)
  await finish(second)
  expect(await findSessionUser(elsewhere.id, now)).toBeNull()
  expect(await findSessionUser(me.sessionId, now)).toMatchObject({ email: wished })
  expect(await findSessionUser(somebody.sessionId, now)).not.toBeNull()
  expect(await findEmailToken({ secret, purpose: 'reset_password' }, now)).toBeNull()
  expect(await db.mail.count({ where: { to: old, subject: letters.old.subject } })).toBe(1)
  expect(await db.mail.count({ where: { to: wished, subject: letters.new.subject } })).toBe(1)
  const lines = await db.auditEntry.findMany({ where: { actorId: me.userId } })
  expect(lines).toMatchObject([{ action: 'email_changed', subjectId: me.userId }])
  expect(JSON.stringify(lines)).not.toContain('@')
})

test('each link counts once, for its own step', async () => {
  const { first, second } = await bothLinks()
  expect(await allow(first)).toEqual(over)
  expect(await allow(second)).toEqual(over)
  const both = await Promise.all([finish(second), finish(second)])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await db.mail.count({ where: { to: old, subject: letters.old.subject } })).toBe(1)
})

test('the first link alone moves nothing, whoever uses it for the second', async () => {
  await request()
  expect(await finish(await linkTo(old))).toEqual(over)
  expect(await emailOf(me)).toBe(old)
})

test('nobody but its owner finishes: a stranger’s account never gets an address that another proves', async () => {
  const { second } = await bothLinks()
  expect(await finish(second, somebody)).toEqual(over)
  expect(await emailOf(somebody)).toBe(`somebody-${people}@example.org`)
  expect(await emailOf(me)).toBe(old)
  // It was not used up by that.
  expect(await finish(second)).toEqual({ ok: true })
})

test('links end after a day, and when it is asked for again', async () => {
  await request()
  const first = await linkTo(old)
  expect(await allow(first, later(DAY_MINUTES))).toEqual(over)
  await request(me, later(1), `other-${people}@example.org`)
  expect(await allow(first, later(1))).toEqual(over)
  expect(await db.emailToken.count({ where: { userId: me.userId } })).toBe(1)
})

test('links end when the password changes', async () => {
  const { second } = await bothLinks()
  const mail = { subject: 'Changed', text: '' }
  await changePassword({ ...me, mail }, { present: 'a quiet table', next: 'a louder window' }, now)
  expect(await finish(second)).toEqual(over)
})

test('links end when the account is deleted', async () => {
  const { second } = await bothLinks()
  await deleteAccount(me.userId, now)
  expect(await findEmailChange(second, now)).toBeNull()
  expect(await allow(await linkTo(old))).toEqual(over)
})

test('who asks for a taken address sees the same; its owner is told, and nothing changes', async () => {
  const theirs = `somebody-${people}@example.org`
  expect(await request(me, now, theirs)).toEqual({ ok: true })
  expect(await allow(await linkTo(old))).toEqual({ ok: true })
  expect(await linkTo(theirs)).toBe('')
  expect(await db.mail.findMany({ where: { to: theirs } })).toMatchObject([taken])
  expect([await emailOf(me), await emailOf(somebody)]).toEqual([old, theirs])
})

test('of two who race for one address one gets it, and the other’s stays what it was', async () => {
  const { second } = await bothLinks()
  const hers = `somebody-${people}@example.org`
  await request(somebody)
  await allow(await linkTo(hers))
  const links = await db.mail.findMany({ where: { to: wished } })
  const others = links.map(({ text }) => text.split('/').at(-1) ?? '').filter((secret) => secret !== second)
  const raced = await Promise.all([finish(second), finish(others[0] ?? '', somebody)])
  expect(raced.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await db.user.count({ where: { email: wished } })).toBe(1)
  expect([await emailOf(me), await emailOf(somebody)].filter((email) => email === wished)).toHaveLength(1)
})

test('asks for a recent confirmation by a session of one’s own, another address, and not too often', async () => {
  expect(await request(me, later(15))).toEqual({ ok: false, reason: 'notRecent' })
  expect(await request({ ...me, sessionId: somebody.sessionId })).toEqual({ ok: false, reason: 'notRecent' })
  expect(await request(me, now, old)).toEqual({ ok: false, reason: 'emailIsSame' })
  expect(await db.emailToken.count({ where: { userId: me.userId } })).toBe(0)
  for (let at = 1; at < LIMITS.changeEmail.tries; at += 1) await request()
  expect(await request()).toEqual({ ok: false, reason: 'tooManyTries' })
})
