import { createHash, randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '../db/client'
import { getDraft } from '../practice/data'
import { saveDraft } from '../practice/mutations'
import { composeAnswer, emptyWriting, type Writing } from '../practice/writing'
import { LIMITS } from '../throttle/limits'
import { takeTurn } from '../throttle/mutations'
import { countWork, findSessionUser } from './data'
import { createGuest, type OpenedSession, signInWithPassword } from './mutations'
import { openAccount } from './testing/open-account'

const now = new Date('2026-11-22T09:00:00Z')
const later = (ms: number) => new Date(now.getTime() + ms)
const password = 'a quiet table'
const question = 'angry-customer'
let people = 0
let email = ''

beforeEach(() => {
  people += 1
  email = `person-${people}@example.org`
})

async function makeAccount(): Promise<OpenedSession> {
  return openAccount({ guestId: null, email, password }, now)
}

async function signIn(guestId: string | null): Promise<OpenedSession> {
  const signedIn = await signInWithPassword({ guestId, email, password }, now)
  if (!signedIn.ok) throw new Error(signedIn.reason)
  return signedIn.session
}

const free = (text: string): Writing => ({ mode: 'free', text: { ...emptyWriting('free').text, free: text } })

async function write(userId: string, text: string, { questionId = question, draftId = randomUUID() } = {}) {
  const base = { userId, questionId, draftId, editorId: randomUUID(), revision: 0, sequence: 1 }
  expect(await saveDraft({ ...base, writing: free(text) })).toMatchObject({ ok: true })
  return base
}

function send(userId: string, answer: string, draftId = randomUUID()) {
  return db.attempt.create({
    data: {
      userId,
      questionId: question,
      kind: 'competency',
      draftId,
      answer,
      answerHash: createHash('sha256').update(answer).digest('hex'),
      searchText: answer,
      rubricVersion: '1',
      reader: 'rules 1',
      assessment: '{}',
      note: 'mine',
    },
  })
}

async function draftText(userId: string, questionId = question): Promise<string | null> {
  const draft = await getDraft({ userId, questionId })
  return draft && composeAnswer(draft.writing)
}

describe('signing in', () => {
  test('with a wrong password or an unknown address is the same answer, and moves nothing', async () => {
    await makeAccount()
    const guest = await createGuest(now)
    await write(guest.userId, 'I listened.')
    const wrong = { ok: false, reason: 'wrongCredentials' }
    const guestId = guest.userId
    expect(await signInWithPassword({ guestId, email, password: 'another table' }, now)).toEqual(wrong)
    expect(await signInWithPassword({ guestId, email: `un${email}`, password }, now)).toEqual(wrong)
    expect(await draftText(guest.userId)).toBe('I listened.')
  })

  test('is refused once the tries are spent, also with the right password, until the time is over', async () => {
    await makeAccount()
    const client = { clientAddress: '203.0.113.7' }
    const guess = { guestId: null, email, password: 'another table', ...client }
    const guesses = await Promise.all(
      Array.from({ length: LIMITS.signIn.tries + 5 }, () => signInWithPassword(guess, now)),
    )
    const refused = { ok: false, reason: 'tooManyTries', retryAt: later(LIMITS.signIn.withinMs) }
    expect(guesses.filter((answer) => 'retryAt' in answer)).toEqual(Array(5).fill(refused))
    expect(await signInWithPassword({ ...guess, password }, now)).toEqual(refused)
    expect(await signInWithPassword({ ...guess, email: `un${email}` }, now)).toMatchObject({
      reason: 'wrongCredentials',
    })
    expect(await signInWithPassword({ ...guess, password }, later(LIMITS.signIn.withinMs))).toMatchObject({
      ok: true,
    })
  })

  test('spends the tries of an address without an account alike', async () => {
    const guess = { guestId: null, email, password }
    for (let at = 0; at < LIMITS.signIn.tries; at += 1) await signInWithPassword(guess, now)
    expect(await signInWithPassword(guess, now)).toMatchObject({ reason: 'tooManyTries' })
  })

  test('with the right password forgets the tries', async () => {
    await makeAccount()
    const guess = { guestId: null, email, password: 'another table' }
    for (let round = 0; round < 3; round += 1) {
      for (let at = 1; at < LIMITS.signIn.tries; at += 1) await signInWithPassword(guess, now)
      await signIn(null)
    }
  })

  test('of many accounts from one client is refused in the end, and nobody else’s is', async () => {
    await makeAccount()
    const from = { guestId: null, password, clientAddress: '198.51.100.1' }
    for (let at = 0; at < LIMITS.signInByClient.tries; at += 1) {
      await takeTurn('signInByClient', from.clientAddress, now)
    }
    expect(await signInWithPassword({ ...from, email }, now)).toMatchObject({ reason: 'tooManyTries' })
    expect(await signInWithPassword({ ...from, email, clientAddress: '198.51.100.2' }, now)).toMatchObject({
      ok: true,
    })
  })

  test('and failing to is written down, by ids alone', async () => {
    const { userId } = await makeAccount()
    await signIn(null)
    await signInWithPassword({ guestId: null, email, password: 'another table' }, now)
    await signInWithPassword({ guestId: null, email: `un${email}`, password }, now)
    const lines = await db.auditEntry.findMany({
      where: { OR: [{ subjectId: userId }, { subjectId: null, action: 'sign_in_failed' }] },
    })
    const told = lines.map(({ action, actorId, subjectId }) => [action, actorId, subjectId])
    expect(told).toContainEqual(['signed_in', userId, userId])
    expect(told).toContainEqual(['sign_in_failed', null, userId])
    expect(told).toContainEqual(['sign_in_failed', null, null])
    expect(JSON.stringify(lines)).not.toContain('example.org')
  })

  test('begins a new session each time and leaves those on other devices alone', async () => {
    const first = await makeAccount()
    const second = await signIn(null)
    expect(second.id).not.toBe(first.id)
    expect(await findSessionUser(first.id, now)).not.toBeNull()
  })

  test('moves the guest’s drafts and attempts, with all that hangs on them, and then the guest is gone', async () => {
    const account = await makeAccount()
    const guest = await createGuest(now)
    await write(guest.userId, 'I listened.')
    const attempt = await send(guest.userId, 'I apologised.')
    await db.attemptKeyPoint.create({
      data: { attemptId: attempt.id, keyPoint: 'apologised', called: true, state: 'found' },
    })
    await db.claim.create({ data: { attemptId: attempt.id, keyPoint: 'listened', start: 0, end: 1 } })
    await signIn(guest.userId)
    expect(await countWork(account.userId)).toEqual({ attempts: 1, drafts: 1 })
    const moved = await db.attempt.findUnique({
      where: { id: attempt.id },
      include: { keyPoints: true, claims: true },
    })
    expect(moved).toMatchObject({ userId: account.userId, note: 'mine', answer: 'I apologised.' })
    expect([moved?.keyPoints.length, moved?.claims.length]).toEqual([1, 1])
    expect(await db.user.findUnique({ where: { id: guest.userId } })).toBeNull()
    expect(await findSessionUser(guest.id, now)).toBeNull()
  })

  test('moves once, however often it is sent', async () => {
    const account = await makeAccount()
    const guest = await createGuest(now)
    await write(guest.userId, 'I listened.')
    await send(guest.userId, 'I apologised.')
    const sessions = await Promise.all([1, 2, 3].map(() => signIn(guest.userId)))
    expect(new Set(sessions.map(({ userId }) => userId))).toEqual(new Set([account.userId]))
    expect(await countWork(account.userId)).toEqual({ attempts: 1, drafts: 1 })
  })

  test('a draft saved meanwhile is moved too, or was never acknowledged', async () => {
    const account = await makeAccount()
    const guest = await createGuest(now)
    const save = (questionId: string) =>
      write(guest.userId, 'I listened.', { questionId }).then(
        () => [questionId],
        () => [],
      )
    const questions = Array.from({ length: 20 }, (_, i) => `question-${i}`)
    const [, ...acknowledged] = await Promise.all([signIn(guest.userId), ...questions.map(save)])
    for (const questionId of acknowledged.flat()) {
      expect(await draftText(account.userId, questionId)).toBe('I listened.')
    }
  })

  test('keeps two guests on one machine apart', async () => {
    const account = await makeAccount()
    const [one, other] = [await createGuest(now), await createGuest(now)]
    await write(one.userId, 'mine', { questionId: 'one' })
    await write(other.userId, 'theirs', { questionId: 'other' })
    await signIn(one.userId)
    expect(await draftText(account.userId, 'one')).toBe('mine')
    expect(await draftText(account.userId, 'other')).toBeNull()
    expect(await draftText(other.userId, 'other')).toBe('theirs')
  })

  test('never empties another account, whoever’s id is given', async () => {
    const victim = await makeAccount()
    await write(victim.userId, 'private')
    email = `other-${email}`
    const account = await makeAccount()
    await signIn(victim.userId)
    expect(await draftText(victim.userId)).toBe('private')
    expect(await draftText(account.userId)).toBeNull()
  })
})

describe('where both have a draft for one question', () => {
  test('no word is lost, and the newer ones come first', async () => {
    const account = await makeAccount()
    await write(account.userId, 'Last May.')
    const guest = await createGuest(now)
    await write(guest.userId, 'I listened.')
    await db.draft.updateMany({ where: { userId: account.userId }, data: { updatedAt: now } })
    await signIn(guest.userId)
    expect(await draftText(account.userId)).toBe('I listened.\n\nLast May.')
    expect(await countWork(account.userId)).toEqual({ attempts: 0, drafts: 1 })
  })

  test('a page that is still open cannot save over the joined draft unaware', async () => {
    const account = await makeAccount()
    const open = await write(account.userId, 'Last May.')
    const guest = await createGuest(now)
    await write(guest.userId, 'I listened.')
    await signIn(guest.userId)
    const saved = await saveDraft({ ...open, revision: 1, sequence: 99, writing: free('Last May, again.') })
    expect(saved).toMatchObject({ ok: false, reason: 'newer' })
  })
})

describe('what an open page made before and after signing out', () => {
  test('an attempt with the draft and the text of another one is kept beside it', async () => {
    const account = await makeAccount()
    const draftId = randomUUID()
    await send(account.userId, 'I apologised.', draftId)
    const guest = await createGuest(now)
    await send(guest.userId, 'I apologised.', draftId)
    await send(guest.userId, 'I apologised at once.', draftId)
    await signIn(guest.userId)
    expect(await countWork(account.userId)).toEqual({ attempts: 3, drafts: 0 })
  })

  test('a draft with the id of another one is kept beside it', async () => {
    const account = await makeAccount()
    const draftId = randomUUID()
    await write(account.userId, 'Last May.', { questionId: 'one', draftId })
    const guest = await createGuest(now)
    await write(guest.userId, 'I listened.', { questionId: 'other', draftId })
    await signIn(guest.userId)
    expect(await draftText(account.userId, 'one')).toBe('Last May.')
    expect(await draftText(account.userId, 'other')).toBe('I listened.')
  })
})
