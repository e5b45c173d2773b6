import { createHash, randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '../db/client'
import { getDraft } from '../practice/data'
import { saveDraft } from '../practice/mutations'
import { composeAnswer, emptyWriting, type Writing } from '../practice/writing'
import { countWork, findSessionUser } from './data'
import { createGuest, type OpenedSession, signInWithPassword, signUp } from './mutations'

const now = new Date('2026-11-22T09:00:00Z')
const password = 'a quiet table'
const question = 'angry-customer'
let people = 0
let email = ''

beforeEach(() => {
  people += 1
  email = `person-${people}@example.org`
})

async function makeAccount(): Promise<OpenedSession> {
  const signedUp = await signUp({ guestId: null, email, password }, now)
  if (!signedUp.ok) throw new Error(signedUp.reason)
  return signedUp.session
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

describe('signing up', () => {
  test('makes the guest an account in place: everything stays theirs', async () => {
    const guest = await createGuest(now)
    await write(guest.userId, 'I listened.')
    await send(guest.userId, 'I apologised.')
    const signedUp = await signUp({ guestId: guest.userId, email, password }, now)
    if (!signedUp.ok) throw new Error(signedUp.reason)
    expect(signedUp.session.userId).toBe(guest.userId)
    expect(await countWork(guest.userId)).toEqual({ attempts: 1, drafts: 1 })
    expect((await signIn(null)).userId).toBe(guest.userId)
  })

  test('begins a new session and ends every one of the guest', async () => {
    const guest = await createGuest(now)
    const signedUp = await signUp({ guestId: guest.userId, email, password }, now)
    expect(signedUp.ok && signedUp.session.id).not.toBe(guest.id)
    expect(await findSessionUser(guest.id, now)).toBeNull()
  })

  test('keeps no password that could be read', async () => {
    const { userId } = await makeAccount()
    const user = await db.user.findUnique({ where: { id: userId } })
    expect(user?.passwordHash).toMatch(/^\$argon2id\$/)
  })

  test('with an address that is taken changes nothing', async () => {
    await makeAccount()
    const guest = await createGuest(now)
    await write(guest.userId, 'I listened.')
    const taken = { ok: false, reason: 'emailTaken' }
    expect(await signUp({ guestId: guest.userId, email, password: 'another table' }, now)).toEqual(taken)
    expect(await signUp({ guestId: null, email, password: 'another table' }, now)).toEqual(taken)
    expect(await findSessionUser(guest.id, now)).toMatchObject({ isGuest: true })
    expect(await draftText(guest.userId)).toBe('I listened.')
    await signIn(null)
  })

  test('twice at once makes one account', async () => {
    const guest = await createGuest(now)
    const both = await Promise.all([1, 2].map(() => signUp({ guestId: guest.userId, email, password }, now)))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db.user.count({ where: { email } })).toBe(1)
  })

  test('never turns somebody else’s account into mine', async () => {
    const account = await makeAccount()
    const signedUp = await signUp(
      { guestId: account.userId, email: `new-${email}`, password: 'another table' },
      now,
    )
    expect(signedUp.ok && signedUp.session.userId).not.toBe(account.userId)
    expect((await signIn(null)).userId).toBe(account.userId)
  })
})

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
