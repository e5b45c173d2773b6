import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '../db/client'
import { paths } from '../paths'
import { saveDraft } from '../practice/mutations'
import { emptyWriting } from '../practice/writing'
import { LIMITS } from '../throttle/limits'
import { countWork, findSessionUser } from './data'
import { createGuest, type OpenedSession, signInWithPassword } from './mutations'
import { confirmSignUp, requestSignUp } from './sign-up'
import { bareLink, listMail, mailedSecret } from './testing/mailed'
import { openAccount } from './testing/open-account'

const now = new Date('2026-11-25T10:00:00Z')
const later = (ms: number) => new Date(now.getTime() + ms)
const DAY_MS = 24 * 60 * 60 * 1000
const password = 'a quiet table'
let people = 0
let email = ''
let guest: OpenedSession

beforeEach(async () => {
  people += 1
  email = `person-${people}@example.org`
  guest = await createGuest(now)
})

const taken = { subject: 'taken', text: 'http://localhost/sign-in' }
const wish = (over: { guestId?: string; password?: string; email?: string } = {}) => ({
  guestId: guest.userId,
  email,
  password,
  clientAddress: null,
  next: paths.account,
  write: { confirm: bareLink, taken },
  ...over,
})
const press = (secret: string, over: { guestId?: string | null; password?: string } = {}, at = now) =>
  confirmSignUp({ secret, guestId: guest.userId, password: '', clientAddress: null, ...over }, at)

async function asked(over: Parameters<typeof wish>[0] = {}): Promise<string> {
  expect(await requestSignUp(wish(over), now)).toEqual({ ok: true })
  return mailedSecret(over.email ?? email)
}

async function pressed(...args: Parameters<typeof press>): Promise<OpenedSession> {
  const made = await press(...args)
  if (!made.ok) throw new Error(made.reason)
  return made.session
}

async function write(userId: string, questionId = 'angry-customer') {
  const base = { userId, questionId, draftId: randomUUID(), editorId: randomUUID() }
  const writing = { mode: 'free', text: { ...emptyWriting('free').text, free: 'I listened.' } } as const
  await saveDraft({ ...base, revision: 0, sequence: 1, writing })
}

const accounts = () => db.user.count({ where: { email } })

describe('asking for an account', () => {
  test('makes none, and leaves the guest what they are, until the link comes back', async () => {
    await asked()
    expect(await accounts()).toBe(0)
    expect(await findSessionUser(guest.id, now)).toMatchObject({ isGuest: true })
  })

  test('does the same for an address that has an account; only the mail tells', async () => {
    const other = `taken-${email}`
    await openAccount({ guestId: null, email: other, password }, now)
    const rows = async () => [await db.emailToken.count(), await db.mail.count(), await db.throttle.count()]
    const added: number[][] = []
    for (const address of [email, other]) {
      const before = await rows()
      expect(await requestSignUp(wish({ email: address }), now)).toEqual({ ok: true })
      added.push((await rows()).map((count, at) => count - (before[at] ?? 0)))
    }
    expect(added[0]?.slice(0, 2)).toEqual([1, 1])
    expect(added[1]?.slice(0, 2)).toEqual([1, 1])
    const hashes = await db.emailToken.findMany({ where: { email: { in: [email, other] } } })
    expect(hashes.map(({ passwordHash }) => passwordHash?.slice(0, 9))).toEqual(['$argon2id', '$argon2id'])
    expect((await listMail(other)).map(({ subject }) => subject)).toEqual(['taken'])
    expect((await listMail(email)).map(({ subject }) => subject)).toEqual(['link'])
  })

  test('changes nothing about an account that is there', async () => {
    await openAccount({ guestId: null, email, password }, now)
    await requestSignUp(wish({ password: 'somebody else’s' }), now)
    expect(
      await signInWithPassword({ guestId: null, email, password: 'somebody else’s' }, now),
    ).toMatchObject({ ok: false })
    expect(await signInWithPassword({ guestId: null, email, password }, now)).toMatchObject({ ok: true })
  })

  test('again ends the link before, for the same guest alone', async () => {
    const other = await createGuest(now)
    const theirs = await asked({ guestId: other.userId })
    const first = await asked()
    const second = await asked()
    expect(await press(first)).toEqual({ ok: false, reason: 'linkOver' })
    expect(await press(theirs)).toEqual({ ok: false, reason: 'wrongPassword' })
    await pressed(second)
  })

  test('too often for one address is refused, whether or not it has an account, and for no other', async () => {
    const other = `taken-${email}`
    await openAccount({ guestId: null, email: other, password }, now)
    for (const address of [email, other]) {
      const asks = await Promise.all(
        Array.from({ length: LIMITS.mailToAddress.tries + 2 }, () =>
          requestSignUp(wish({ email: address }), now),
        ),
      )
      const refused = { ok: false, reason: 'tooManyTries', retryAt: later(LIMITS.mailToAddress.withinMs) }
      expect(asks.filter(({ ok }) => !ok)).toEqual([refused, refused])
      expect(await listMail(address)).toHaveLength(LIMITS.mailToAddress.tries)
    }
    expect(await requestSignUp(wish({ email: `third-${email}` }), now)).toEqual({ ok: true })
  })
})

describe('pressing the button', () => {
  test('in the same browser makes the guest an account: everything stays theirs, the address is shown', async () => {
    await write(guest.userId)
    const session = await pressed(await asked())
    expect(session.userId).toBe(guest.userId)
    expect(await countWork(guest.userId)).toEqual({ attempts: 0, drafts: 1 })
    expect(await db.user.findUnique({ where: { email } })).toMatchObject({ emailVerifiedAt: now })
    expect(await findSessionUser(guest.id, now)).toBeNull()
    expect(await findSessionUser(session.id, now)).toMatchObject({ email, isGuest: false })
    expect(await signInWithPassword({ guestId: null, email, password }, now)).toMatchObject({ ok: true })
  })

  test('makes nothing in another browser without the password that was chosen', async () => {
    const secret = await asked()
    const victim = await createGuest(now)
    for (const guestId of [victim.userId, null]) {
      for (const tried of ['', 'my own password']) {
        expect(await press(secret, { guestId, password: tried })).toEqual({
          ok: false,
          reason: 'wrongPassword',
        })
      }
    }
    expect(await accounts()).toBe(0)
    expect(await findSessionUser(victim.id, now)).toMatchObject({ isGuest: true })
  })

  test('in another browser, with the password, brings together what was written in both', async () => {
    await write(guest.userId, 'angry-customer')
    const phone = await createGuest(now)
    await write(phone.userId, 'another-question')
    const session = await pressed(await asked(), { guestId: phone.userId, password })
    expect(session.userId).toBe(guest.userId)
    expect(await countWork(session.userId)).toEqual({ attempts: 0, drafts: 2 })
    expect(await db.user.count({ where: { id: phone.userId } })).toBe(0)
  })

  test('is no place to try passwords', async () => {
    const secret = await asked()
    const guesses = await Promise.all(
      Array.from({ length: LIMITS.signUpPassword.tries + 3 }, () =>
        press(secret, { guestId: null, password: 'a guess' }),
      ),
    )
    expect(guesses.filter((guess) => 'retryAt' in guess)).toHaveLength(3)
    expect(await press(secret, { guestId: null, password })).toMatchObject({ reason: 'tooManyTries' })
    expect(await accounts()).toBe(0)
  })

  test('keeps two guests on one machine apart', async () => {
    const other = await createGuest(now)
    await write(other.userId)
    const session = await pressed(await asked())
    expect(await countWork(session.userId)).toEqual({ attempts: 0, drafts: 0 })
    expect(await countWork(other.userId)).toEqual({ attempts: 0, drafts: 1 })
    expect(await findSessionUser(other.id, now)).toMatchObject({ isGuest: true })
  })

  test('works once, within 24 hours, however often at once', async () => {
    const secret = await asked()
    expect(await press(secret, {}, later(DAY_MS))).toEqual({ ok: false, reason: 'linkOver' })
    const presses = await Promise.all([1, 2, 3].map(() => press(secret, {}, later(DAY_MS - 1))))
    expect(presses.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await accounts()).toBe(1)
    expect(await press(secret)).toEqual({ ok: false, reason: 'linkOver' })
  })

  test('of two links for one address at once makes one account, and the other guest stays one', async () => {
    const other = await createGuest(now)
    const mine = await asked()
    const theirs = await asked({ guestId: other.userId, password: 'another table' })
    const both = await Promise.all([press(mine), press(theirs, { guestId: other.userId })])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await accounts()).toBe(1)
    expect(both).toContainEqual({ ok: false, reason: 'emailTaken' })
    const lost = both[0].ok ? other : guest
    expect(await findSessionUser(lost.id, now)).toMatchObject({ isGuest: true })
  })

  test('where the address has got an account since, leaves that alone', async () => {
    const secret = await asked()
    await openAccount({ guestId: null, email, password: 'another table' }, now)
    expect(await press(secret)).toEqual({ ok: false, reason: 'emailTaken' })
    expect(await signInWithPassword({ guestId: null, email, password }, now)).toMatchObject({ ok: false })
  })

  test('never turns somebody else’s account into mine', async () => {
    const account = await openAccount({ guestId: null, email: `old-${email}`, password }, now)
    const session = await pressed(await asked({ guestId: account.userId }), { guestId: null, password })
    expect(session.userId).not.toBe(account.userId)
    expect(await db.user.findUnique({ where: { id: account.userId } })).toMatchObject({
      email: `old-${email}`,
    })
  })

  test('is written down, without the address', async () => {
    const { userId } = await pressed(await asked())
    const lines = await db.auditEntry.findMany({ where: { subjectId: userId } })
    expect(lines.map(({ action }) => action).sort()).toEqual(['signed_in', 'signed_up'])
    expect(JSON.stringify(lines)).not.toContain(email)
  })
})
