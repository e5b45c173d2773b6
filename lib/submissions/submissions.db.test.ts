import { beforeEach, expect, it } from 'vitest'
import { createGuest } from '../accounts/mutations'
import { deleteAttempt, recordAttempt, restoreAttempt } from '../attempts/mutations'
import { seenByCoach } from '../coaching/access'
import { readKeyPointBits } from '../coaching/key-point-bits'
import { db } from '../db/client'
import { getQuestion } from '../own-questions/data'
import { submitAttempt, withdrawSubmission } from './mutations'

const now = new Date('2026-11-25T10:00:00Z')
const later = new Date('2026-11-25T11:00:00Z')
const ANSWER =
  'A man rang in a rage about two parcels that had gone astray. I let him tell me the whole of it without cutting in, then said it back to him to be sure that I had it. I told him how sorry I was, rang the depot myself and had both brought to his door by six. He laughed in the end, and I thanked him for his patience.'

let coach: string
let other: string
let candidate: string
let groupId: string
beforeEach(async () => {
  coach = await person('coach')
  other = await person('coach')
  candidate = await person('candidate')
  groupId = await group(coach)
  await db.groupMember.create({ data: { groupId, userId: candidate, name: 'Mia' } })
})

async function person(role: 'candidate' | 'coach'): Promise<string> {
  const { userId } = await createGuest(now)
  await db.user.update({ where: { id: userId }, data: { role, email: `${userId}@example.org` } })
  return userId
}

async function group(coachId: string): Promise<string> {
  const { id } = await db.group.create({
    data: { name: 'Thursday', timeZone: 'Europe/London', coaches: { create: { userId: coachId } } },
  })
  return id
}

async function attempt(userId: string, answer = ANSWER): Promise<string> {
  const question = await getQuestion({ userId, questionId: 'angry-customer' })
  if (question === null) throw new Error('the bank has lost a question')
  return (await recordAttempt({ userId, question, draftId: crypto.randomUUID(), answer })).id
}

const submit = (id: string, at = now, into = groupId) =>
  submitAttempt(db, { userId: candidate, id, groupId: into, assignmentId: null, keyPoints: null }, at)
const seen = (coachId: string) => db.submission.findMany({ where: seenByCoach(coachId) })

it('is seen by the coaches of the group, and by no other', async () => {
  const id = await attempt(candidate)
  expect(await seen(coach)).toEqual([])
  expect(await submit(id)).toMatchObject({ ok: true })
  expect(await seen(coach)).toMatchObject([{ attemptId: id, userId: candidate, isLatest: true }])
  expect(await seen(other)).toEqual([])
  expect(await seen(candidate)).toEqual([])
})

it('counts what the question calls for and what the rubric found', async () => {
  await submit(await attempt(candidate))
  const [row] = await seen(coach)
  expect(readKeyPointBits(row?.rubricBits ?? 0)).toEqual(expect.arrayContaining(['listened', 'thanked']))
  const rows = await db.attemptKeyPoint.findMany({ where: { attempt: { userId: candidate }, called: true } })
  expect(readKeyPointBits(row?.calledBits ?? 0).toSorted()).toEqual(
    rows.map((called) => called.keyPoint).sort(),
  )
})

it('goes with the role, with the group, and with the attempt, at once', async () => {
  const id = await attempt(candidate)
  await submit(id)
  await db.user.update({ where: { id: coach }, data: { role: 'candidate' } })
  expect(await seen(coach)).toEqual([])
  await db.user.update({ where: { id: coach }, data: { role: 'coach' } })
  await db.group.update({ where: { id: groupId }, data: { archivedAt: now } })
  expect(await seen(coach)).toEqual([])
  await db.group.update({ where: { id: groupId }, data: { archivedAt: null } })
  await deleteAttempt({ userId: candidate, id }, now)
  expect(await seen(coach)).toEqual([])
  await restoreAttempt({ userId: candidate, id })
  expect(await seen(coach)).toEqual([])
})

it('is taken back by its writer alone, and one submission when it is shown again', async () => {
  const id = await attempt(candidate)
  const submitted = await submit(id)
  if (!submitted.ok) throw new Error(submitted.reason)
  const { submissionId } = submitted
  expect(await withdrawSubmission({ userId: coach, submissionId })).toEqual({
    ok: false,
    reason: 'not_found',
  })
  expect(await seen(coach)).toHaveLength(1)
  expect(await withdrawSubmission({ userId: candidate, submissionId })).toEqual({ ok: true })
  expect(await seen(coach)).toEqual([])
  expect(await submit(id, later)).toEqual({ ok: true, submissionId })
  expect(await seen(coach)).toMatchObject([{ id: submissionId, isLatest: true }])
})

it('knows the latest of several, also after it was taken back', async () => {
  await submit(await attempt(candidate))
  const second = await submit(await attempt(candidate, `${ANSWER} We still laugh about it.`), later)
  const latest = async () =>
    (await db.submission.findMany({ where: { groupId, isLatest: true } })).map(({ id }) => id)
  expect(await latest()).toEqual([second.ok && second.submissionId])
  if (second.ok) await withdrawSubmission({ userId: candidate, submissionId: second.submissionId })
  expect(await latest()).toHaveLength(1)
  expect(await latest()).not.toContain(second.ok && second.submissionId)
})

it('is refused for somebody else’s attempt, a group one is not in, and an answer that was not judged', async () => {
  const theirs = await attempt(await person('candidate'))
  expect(await submit(theirs)).toEqual({ ok: false, reason: 'not_found' })
  const mine = await attempt(candidate)
  expect(await submit(mine, now, await group(other))).toEqual({ ok: false, reason: 'not_member' })
  const thin = await attempt(candidate, 'I would listen to them.')
  expect(await submit(thin)).toEqual({ ok: false, reason: 'not_judged' })
  expect(await db.submission.count({ where: { userId: candidate } })).toBe(0)
})
