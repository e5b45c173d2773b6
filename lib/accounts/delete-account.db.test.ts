import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { recordAttempt, recordClaim } from '../attempts/mutations'
import { findQuestion } from '../content/questions'
import { db } from '../db/client'
import { queueMail } from '../mail/mutations'
import { addOwnQuestion } from '../own-questions/mutations'
import { saveDraft } from '../practice/mutations'
import { emptyWriting } from '../practice/writing'
import { getSharedAttempt } from '../shares/data'
import { createShare } from '../shares/mutations'
import { findSessionUser } from './data'
import { deleteAccount } from './delete-account'
import { createGuest, deleteUnused, type OpenedSession, signInWithPassword } from './mutations'
import { openAccount } from './testing/open-account'

const now = new Date('2026-11-22T09:00:00Z')
const DAY_MS = 24 * 60 * 60 * 1000
const password = 'a quiet table'
const answer =
  'Last May a customer was shouting about a zebra lamp. I let her tell me everything, and I said I was sorry.'
let people = 0
let email = ''

beforeEach(async () => {
  people += 1
  email = `person-${people}@example.org`
  await db.user.deleteMany({ where: { role: 'administrator' } })
})

async function makeAccount(address = email): Promise<OpenedSession> {
  return openAccount({ guestId: null, email: address, password }, now)
}

/** One of everything; the link's token. */
async function fill(userId: string): Promise<string> {
  const question = findQuestion('angry-customer')
  if (question === null) throw new Error('no question')
  const { id } = await recordAttempt({ userId, question, draftId: randomUUID(), answer })
  await recordClaim({ userId, id, keyPoint: 'thanked', span: { start: 0, end: 8 } })
  await addOwnQuestion({ userId, kind: 'competency', text: 'When did you sell a zebra lamp?' })
  const base = { userId, questionId: 'angry-customer', draftId: randomUUID(), editorId: randomUUID() }
  const writing = { mode: 'free', text: { ...emptyWriting('free').text, free: 'A zebra' } } as const
  await saveDraft({ ...base, revision: 0, sequence: 1, writing })
  await db.identity.create({ data: { provider: 'google', subject: userId, userId } })
  await db.recoveryCode.create({ data: { userId, hash: randomUUID() } })
  const share = await createShare({ userId, id, days: 7 }, now)
  if (!share.ok) throw new Error(share.reason)
  return share.token
}

/** How many rows of each table are somebody's. */
async function countRows(userId: string): Promise<number[]> {
  const where = { userId }
  return Promise.all([
    db.user.count({ where: { id: userId } }),
    db.session.count({ where }),
    db.identity.count({ where }),
    db.recoveryCode.count({ where }),
    db.emailToken.count({ where }),
    db.draft.count({ where }),
    db.attempt.count({ where }),
    db.attemptKeyPoint.count({ where: { attempt: where } }).then((count) => Math.min(count, 1)),
    db.claim.count({ where: { attempt: where } }),
    db.share.count({ where }),
    db.ownQuestion.count({ where }),
  ])
}

const token = (purpose: 'sign_in' | 'invite_coach' | 'change_email', to: string, userId: string | null) => ({
  hash: randomUUID(),
  purpose,
  userId,
  email: to,
  expiresAt: new Date(now.getTime() + DAY_MS),
})

describe('deleting an account', () => {
  test('takes everything of theirs, at once, and nothing of anybody else', async () => {
    const mine = await makeAccount()
    const yours = await makeAccount(`other-${email}`)
    const link = await fill(mine.userId)
    const other = await fill(yours.userId)
    await db.emailToken.create({ data: token('sign_in', email, mine.userId) })
    await db.emailToken.create({ data: token('sign_in', `other-${email}`, yours.userId) })
    expect(await countRows(mine.userId)).toEqual(Array.from({ length: 11 }, () => 1))

    expect(await deleteAccount(mine.userId, now)).toEqual({ ok: true })
    expect(await countRows(mine.userId)).toEqual(Array.from({ length: 11 }, () => 0))
    expect(await countRows(yours.userId)).toEqual(Array.from({ length: 11 }, () => 1))
    expect(await findSessionUser(mine.id, now)).toBeNull()
    expect(await findSessionUser(yours.id, now)).not.toBeNull()
    expect(await getSharedAttempt(link, now)).toBeNull()
    expect(await getSharedAttempt(other, now)).not.toBeNull()
    const again = await signInWithPassword({ guestId: null, email, password }, now)
    expect(again.ok).toBe(false)
  })

  test('takes the mail that waits for their address, and what was sent there, whoever asked for it', async () => {
    const { userId } = await makeAccount()
    for (const to of [email, `other-${email}`]) {
      await queueMail(db, { key: randomUUID(), to, subject: 'Hello', text: 'A link' }, now)
      await db.emailToken.create({ data: token('invite_coach', to, null) })
      await db.emailToken.create({ data: token('sign_in', to, null) })
    }
    await deleteAccount(userId, now)
    expect(await db.mail.count({ where: { to: email } })).toBe(0)
    expect(await db.emailToken.count({ where: { email } })).toBe(0)
    expect(await db.mail.count({ where: { to: `other-${email}` } })).toBe(1)
    expect(await db.emailToken.count({ where: { email: `other-${email}` } })).toBe(2)
  })

  test('leaves one line in the log, without address or words, and no other trace', async () => {
    const { userId } = await makeAccount()
    await fill(userId)
    await deleteAccount(userId, now)
    const lines = await db.auditEntry.findMany({ where: { action: 'account_deleted', actorId: userId } })
    expect(lines).toEqual([
      { id: expect.any(String), at: now, action: 'account_deleted', actorId: userId, subjectId: userId },
    ])
    const left = JSON.stringify(
      await Promise.all([
        db.auditEntry.findMany(),
        db.mail.findMany(),
        db.throttle.findMany(),
        db.emailToken.findMany(),
        db.attempt.findMany(),
        db.draft.findMany(),
        db.ownQuestion.findMany(),
        db.user.findMany({ where: { id: userId } }),
      ]),
    )
    expect(left).not.toContain(email)
  })

  test('lets the address be used again, by an account that has nothing', async () => {
    const { userId } = await makeAccount()
    await fill(userId)
    await deleteAccount(userId, now)
    const next = await makeAccount()
    expect(next.userId).not.toBe(userId)
    expect(await db.attempt.count({ where: { userId: next.userId } })).toBe(0)
  })

  test('twice is once', async () => {
    const { userId } = await makeAccount()
    const both = await Promise.all([deleteAccount(userId, now), deleteAccount(userId, now)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db.auditEntry.count({ where: { actorId: userId, action: 'account_deleted' } })).toBe(1)
  })

  test('works for a guest', async () => {
    const { userId } = await createGuest(now)
    await fill(userId)
    expect(await deleteAccount(userId, now)).toEqual({ ok: true })
    expect(await countRows(userId)).toEqual(Array.from({ length: 11 }, () => 0))
  })
})

describe('the last administrator', () => {
  const administrate = (id: string) =>
    db.user.update({ where: { id }, data: { role: 'administrator' }, select: { id: true } })

  test('is not deleted by accident, and one of two is', async () => {
    const first = await makeAccount()
    await administrate(first.userId)
    const refused = { ok: false, reason: 'last_administrator' }
    expect(await deleteAccount(first.userId, now)).toEqual(refused)
    expect(await findSessionUser(first.id, now)).not.toBeNull()
    const second = await makeAccount(`second-${email}`)
    await administrate(second.userId)
    expect(await deleteAccount(first.userId, now)).toEqual({ ok: true })
    expect(await deleteAccount(second.userId, now)).toEqual(refused)
  })

  test('stays, where the last two leave at once', async () => {
    const both = [await makeAccount(), await makeAccount(`second-${email}`)]
    for (const { userId } of both) await administrate(userId)
    const left = await Promise.all(both.map(({ userId }) => deleteAccount(userId, now)))
    expect(left.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db.user.count({ where: { role: 'administrator' } })).toBe(1)
  })

  test('keeps nobody else from leaving', async () => {
    await administrate((await makeAccount()).userId)
    const { userId } = await makeAccount(`candidate-${email}`)
    expect(await deleteAccount(userId, now)).toEqual({ ok: true })
  })
})

describe('guests unused for 30 days', () => {
  const later = (days: number) => new Date(now.getTime() + days * DAY_MS)

  test('are deleted with drafts, attempts and links; those in use and accounts stay', async () => {
    const forgotten = await createGuest(now)
    const link = await fill(forgotten.userId)
    const inUse = await createGuest(now)
    await fill(inUse.userId)
    await db.session.update({ where: { id: inUse.id }, data: { lastUsedAt: later(5) } })
    const account = await makeAccount()
    await fill(account.userId)

    await deleteUnused(later(29))
    expect(await db.user.count({ where: { id: forgotten.userId } })).toBe(1)
    await deleteUnused(later(30))
    expect(await countRows(forgotten.userId)).toEqual(Array.from({ length: 11 }, () => 0))
    expect(await getSharedAttempt(link, now)).toBeNull()
    expect(await db.attempt.count({ where: { userId: inUse.userId } })).toBe(1)
    expect(await db.attempt.count({ where: { userId: account.userId } })).toBe(1)
    expect(await db.share.count({ where: { userId: account.userId } })).toBe(1)
  })
})
