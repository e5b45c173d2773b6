import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '../db/client'
import { LIMITS } from '../throttle/limits'
import { findSessionUser } from './data'
import { issueEmailToken } from './email-tokens'
import { createGuest, type OpenedSession, signInWithPassword } from './mutations'
import { requestPasswordReset, resetPassword } from './reset-password'
import { signInWithLink } from './sign-in-link'
import { bareLink, listMail, mailedSecret } from './testing/mailed'
import { openAccount } from './testing/open-account'

const now = new Date('2026-11-25T10:00:00Z')
const later = (ms: number) => new Date(now.getTime() + ms)
const HOUR_MS = 60 * 60 * 1000
const old = 'a quiet table'
const password = 'kettle river bank'
const changed = { subject: 'changed', text: 'Your password was changed.' }
const linkOver = { ok: false, reason: 'linkOver' }
let people = 0
let email = ''
let account: OpenedSession

beforeEach(async () => {
  people += 1
  email = `person-${people}@example.org`
  account = await openAccount({ guestId: null, email, password: old }, now)
  await db.user.update({ where: { email }, data: { emailVerifiedAt: now } })
})

async function asked(): Promise<string> {
  await requestPasswordReset({ email, write: bareLink }, now)
  return mailedSecret(email)
}
const reset = (secret: string, at = now, clientAddress: string | null = null) =>
  resetPassword({ secret, password, clientAddress, changed }, at)
const signIn = (tried: string) => signInWithPassword({ guestId: null, email, password: tried }, now)

describe('a forgotten password', () => {
  test('is replaced by the link: the new one signs in, the old one does not', async () => {
    expect(await reset(await asked())).toEqual({ ok: true })
    expect(await signIn(old)).toMatchObject({ ok: false })
    expect(await signIn(password)).toMatchObject({ ok: true })
  })

  test('sends nothing to an address without an account', async () => {
    await requestPasswordReset({ email: `un${email}`, write: bareLink }, now)
    expect(await listMail(`un${email}`)).toEqual([])
  })

  test('stays as it is by asking alone', async () => {
    await asked()
    expect(await signIn(old)).toMatchObject({ ok: true })
    expect(await findSessionUser(account.id, now)).not.toBeNull()
  })

  test('ends every session and every other link, signs nobody in, and tells the owner', async () => {
    const guest = await createGuest(now)
    const link = { purpose: 'sign_in', userId: account.userId, email } as const
    const signInSecret = await issueEmailToken(db, { ...link, ageMs: HOUR_MS }, now)
    const [first, second] = [await asked(), await asked()]
    await reset(second)
    expect(await db.session.count({ where: { userId: account.userId } })).toBe(0)
    expect(await reset(first)).toEqual(linkOver)
    const opened = await signInWithLink({ secret: signInSecret, guestId: null, clientAddress: null }, now)
    expect(opened).toEqual(linkOver)
    expect(await findSessionUser(guest.id, now)).not.toBeNull()
    expect((await listMail(email)).filter(({ subject }) => subject === 'changed')).toEqual([changed])
  })

  test('is replaced once, within an hour, however often at once', async () => {
    const secret = await asked()
    expect(await reset(secret, later(HOUR_MS))).toEqual(linkOver)
    const all = await Promise.all([1, 2, 3].map(() => reset(secret, later(HOUR_MS - 1))))
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('opens nothing alone where there is a second factor: that stays', async () => {
    await db.user.update({ where: { email }, data: { totpConfirmedAt: now, totpSecret: 'sealed' } })
    await db.recoveryCode.create({ data: { userId: account.userId, hash: randomUUID() } })
    await reset(await asked())
    expect(await signIn(password)).toMatchObject({ ok: true, session: { awaitsSecond: true } })
    expect(await db.recoveryCode.count({ where: { userId: account.userId } })).toBe(1)
  })

  test('lets its owner in again after a stranger has spent the tries', async () => {
    for (let at = 0; at <= LIMITS.signIn.tries; at += 1) await signIn('a guess')
    expect(await signIn(old)).toMatchObject({ reason: 'tooManyTries' })
    await reset(await asked())
    expect(await signIn(password)).toMatchObject({ ok: true })
  })

  test('is not replaced by a link for another purpose, nor for an address that is the account’s no more', async () => {
    const link = { purpose: 'sign_in', userId: account.userId, email } as const
    expect(await reset(await issueEmailToken(db, { ...link, ageMs: HOUR_MS }, now))).toEqual(linkOver)
    const secret = await asked()
    await db.user.update({ where: { email }, data: { email: `new-${email}` } })
    expect(await reset(secret)).toEqual(linkOver)
  })

  test('is written down, without the address', async () => {
    await reset(await asked())
    const lines = await db.auditEntry.findMany({ where: { action: 'password_reset' } })
    expect(lines).toContainEqual(
      expect.objectContaining({ actorId: account.userId, subjectId: account.userId }),
    )
    expect(JSON.stringify(lines)).not.toContain('example.org')
  })
})
