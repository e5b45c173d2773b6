import { beforeEach, expect, it } from 'vitest'
import { moveWork } from '../accounts/move-work'
import { createGuest } from '../accounts/mutations'
import { recordAttempt } from '../attempts/mutations'
import { listQuestions } from '../content/questions'
import { db } from '../db/client'
import { getQuestion, listOwnQuestions, nameQuestions } from './data'
import { addOwnQuestion, removeOwnQuestion } from './mutations'
import { OWN_QUESTIONS_MAX, readOwnId, toQuestionId } from './schema'

const now = new Date('2026-11-25T10:00:00Z')
const asked = { kind: 'competency', text: 'Tell me about a parcel that went astray.' } as const
const ANSWER =
  'I let her tell me all of it and said that I was sorry. Then I rang the depot and had the parcel brought to her door.'

let mine: string
let theirs: string
beforeEach(async () => {
  mine = (await createGuest(now)).userId
  theirs = (await createGuest(now)).userId
})

async function add(userId: string, question: Parameters<typeof addOwnQuestion>[0] | typeof asked = asked) {
  const added = await addOwnQuestion({ ...question, userId })
  if (!added.ok) throw new Error(added.reason)
  return added.questionId
}
const idOf = (questionId: string) => readOwnId(questionId) ?? ''

async function answer(userId: string, questionId: string): Promise<string> {
  const question = await getQuestion({ userId, questionId })
  if (question === null) throw new Error('no question')
  return (await recordAttempt({ userId, question, draftId: 'd', answer: ANSWER })).id
}

it('is asked for the seven core points, and has no model answer', async () => {
  const question = await getQuestion({ userId: mine, questionId: await add(mine) })
  expect(question).toMatchObject({ question: asked.text, kind: 'competency', strong: null, followUps: [] })
  expect(question?.keyPoints).toHaveLength(7)
})

it('opens for nobody else, also by its id', async () => {
  const questionId = await add(mine)
  expect(await getQuestion({ userId: theirs, questionId })).toBeNull()
  expect(await getQuestion({ userId: null, questionId })).toBeNull()
  expect((await nameQuestions({ userId: theirs }))(questionId)).toBeNull()
  expect(await listOwnQuestions({ userId: theirs })).toEqual([])
})

it('is removed by nobody else', async () => {
  const questionId = await add(mine)
  await removeOwnQuestion({ userId: theirs, id: idOf(questionId) }, now)
  expect(await listOwnQuestions({ userId: mine })).toHaveLength(1)
})

it('is one question however often and fast it is sent', async () => {
  const ids = await Promise.all([add(mine), add(mine), add(mine)])
  expect(new Set(ids).size).toBe(1)
  expect(await listOwnQuestions({ userId: mine })).toHaveLength(1)
})

it('counts its attempts, and keeps their question when it is removed', async () => {
  const questionId = await add(mine)
  await answer(mine, questionId)
  expect(await listOwnQuestions({ userId: mine })).toMatchObject([{ text: asked.text, attempts: 1 }])
  await removeOwnQuestion({ userId: mine, id: idOf(questionId) }, now)
  expect(await listOwnQuestions({ userId: mine })).toEqual([])
  expect((await nameQuestions({ userId: mine }))(questionId)).toBe(asked.text)
  expect(await add(mine)).toBe(questionId)
  expect(await listOwnQuestions({ userId: mine })).toHaveLength(1)
})

it('is gone when it is removed and nothing was answered, with its draft', async () => {
  const questionId = await add(mine)
  await db.draft.create({
    data: { id: 'd', userId: mine, questionId, mode: 'free', text: '{}', editorId: 'e', sequence: 1 },
  })
  await removeOwnQuestion({ userId: mine, id: idOf(questionId) }, now)
  expect(await db.ownQuestion.count({ where: { userId: mine } })).toBe(0)
  expect(await db.draft.count({ where: { userId: mine } })).toBe(0)
})

it('has an end', async () => {
  await db.ownQuestion.createMany({
    data: Array.from({ length: OWN_QUESTIONS_MAX }, (_, at) => ({
      userId: mine,
      kind: 'competency',
      text: `Question ${at}?`,
    })),
  })
  expect(await addOwnQuestion({ ...asked, userId: mine })).toEqual({ ok: false, reason: 'too_many' })
})

it('goes with the guest’s work to the account', async () => {
  const questionId = await add(mine)
  const attempt = await answer(mine, questionId)
  await db.$transaction((tx) => moveWork(tx, { from: mine, to: theirs }))
  expect((await getQuestion({ userId: theirs, questionId }))?.question).toBe(asked.text)
  expect(await getQuestion({ userId: mine, questionId })).toBeNull()
  expect(await db.attempt.count({ where: { id: attempt, userId: theirs, questionId } })).toBe(1)
})

it('is never taken for one of the bank', async () => {
  expect(listQuestions().filter(({ slug }) => readOwnId(slug) !== null)).toEqual([])
  expect((await getQuestion({ userId: mine, questionId: 'own-mistake' }))?.strong).not.toBeNull()
  expect(await getQuestion({ userId: mine, questionId: toQuestionId('nothing') })).toBeNull()
  expect((await getQuestion({ userId: null, questionId: 'angry-customer' }))?.strong).not.toBeNull()
})
