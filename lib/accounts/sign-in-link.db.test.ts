import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '../db/client'
import { paths } from '../paths'
import { saveDraft } from '../practice/mutations'
import { emptyWriting } from '../practice/writing'
import { LIMITS } from '../throttle/limits'
import { countWork, findSessionUser } from './data'
import { takeMailTurn } from './mailed-link'
import { createGuest, type OpenedSession, signInWithPassword } from './mutations'
import { requestSignInLink, signInWithLink } from './sign-in-link'
import { bareLink, listMail, mailedSecret } from './testing/mailed'
import { openAccount } from './testing/open-account'

const now = new Date('2026-11-25T10:00:00Z')
const later = (ms: number) => new Date(now.getTime() + ms)
const QUARTER_MS = 15 * 60 * 1000
const password = 'a quiet table'
let people = 0
let email = ''
let account: OpenedSession

beforeEach(async () => {
  people += 1
  email = `person-${people}@example.org`
  account = await openAccount({ guestId: null, email, password }, now)
  await db.user.update({ where: { email }, data: { emailVerifiedAt: now } })
})

async function asked(): Promise<string> {
  await requestSignInLink({ email, next: paths.account, write: bareLink }, now)
  return mailedSecret(email)
}
const open = (secret: string, guestId: string | null = null, at = now, clientAddress: string | null = null) =>
  signInWithLink({ secret, guestId, clientAddress }, at)
const linkOver = { ok: false, reason: 'linkOver' }

describe('asking for a link', () => {
  test('sends one to an address with an account, and nothing to any other', async () => {
    await asked()
    await requestSignInLink({ email: `un${email}`, next: paths.home, write: bareLink }, now)
    expect((await listMail(email)).map(({ text }) => text)[0]).toMatch(
      /^http:\/\/localhost:3000\/sign-in\/link\/[\w-]{43}\?next=%2Faccount$/,
    )
    expect(await listMail(`un${email}`)).toEqual([])
  })

  test('counts for an address with an account and for any other alike', async () => {
    for (const address of [email, `un${email}`]) {
      const turns = await Promise.all(
        Array.from({ length: LIMITS.mailToAddress.tries + 2 }, () =>
          takeMailTurn({ email: address, clientAddress: null }, now),
        ),
      )
      expect(turns.filter(({ ok }) => !ok)).toHaveLength(2)
    }
  })
})

describe('opening it', () => {
  test('signs in, and takes the guest’s work along, once', async () => {
    const guest = await createGuest(now)
    const base = { userId: guest.userId, questionId: 'angry-customer', draftId: randomUUID() }
    const writing = { mode: 'free', text: { ...emptyWriting('free').text, free: 'I listened.' } } as const
    await saveDraft({ ...base, editorId: randomUUID(), revision: 0, sequence: 1, writing })
    const secret = await asked()
    const opened = await Promise.all([1, 2, 3].map(() => open(secret, guest.userId)))
    expect(opened.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await countWork(account.userId)).toEqual({ attempts: 0, drafts: 1 })
    expect(await findSessionUser(guest.id, now)).toBeNull()
    expect(await open(secret)).toEqual(linkOver)
  })

  test('ends the other links, and no session of anybody', async () => {
    const [first, second] = [await asked(), await asked()]
    expect(await open(second)).toMatchObject({ ok: true })
    expect(await open(first)).toEqual(linkOver)
    expect(await findSessionUser(account.id, now)).not.toBeNull()
  })

  test('is over after a quarter of an hour', async () => {
    const secret = await asked()
    expect(await open(secret, null, later(QUARTER_MS))).toEqual(linkOver)
    expect(await open(secret, null, later(QUARTER_MS - 1))).toMatchObject({ ok: true })
  })

  test('still asks for the second factor where there is one', async () => {
    await db.user.update({ where: { email }, data: { totpConfirmedAt: now, totpSecret: 'sealed' } })
    const opened = await open(await asked())
    expect(opened).toMatchObject({ ok: true, session: { awaitsSecond: true } })
    expect(await db.auditEntry.count({ where: { action: 'signed_in', subjectId: account.userId } })).toBe(0)
  })

  test('counts for nothing once the account has another address, or is gone', async () => {
    const [first, second] = [await asked(), await asked()]
    await db.user.update({ where: { email }, data: { email: `new-${email}` } })
    expect(await open(first)).toEqual(linkOver)
    await db.user.delete({ where: { id: account.userId } })
    expect(await open(second)).toEqual(linkOver)
  })

  test('shows that the address is theirs, and shuts out whoever chose the ways in before that', async () => {
    await db.user.update({ where: { email }, data: { emailVerifiedAt: null } })
    await db.identity.create({ data: { provider: 'google', subject: email, userId: account.userId } })
    const opened = await open(await asked())
    expect(opened).toMatchObject({ ok: true, session: { userId: account.userId } })
    expect(await db.user.findUnique({ where: { email } })).toMatchObject({ emailVerifiedAt: now })
    expect(await findSessionUser(account.id, now)).toBeNull()
    expect(await db.identity.count({ where: { userId: account.userId } })).toBe(0)
    expect(await signInWithPassword({ guestId: null, email, password }, now)).toMatchObject({ ok: false })
  })

  test('is counted for the client that opens it, right or wrong', async () => {
    const client = '203.0.113.9'
    const opened = await Promise.all(
      Array.from({ length: LIMITS.linkUse.tries + 2 }, () => open('nothing', null, now, client)),
    )
    expect(opened.filter((answer) => 'retryAt' in answer)).toHaveLength(2)
    const secret = await asked()
    expect(await open(secret, null, now, client)).toMatchObject({ reason: 'tooManyTries' })
    expect(await open(secret, null, now, '203.0.113.10')).toMatchObject({ ok: true })
  })
})
