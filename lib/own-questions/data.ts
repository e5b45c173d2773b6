import 'server-only'
import { cache } from 'react'
import { findQuestion } from '@/lib/content/questions'
import type { PractisedQuestion } from '@/lib/content/types'
import { db, type OwnQuestion } from '@/lib/db/client'
import { KEY_POINT_IDS } from '@/lib/rubric'
import { OWN_QUESTION_KINDS, type OwnQuestionKind } from './kinds'
import { OWN_QUESTIONS_MAX, readOwnId, toQuestionId } from './schema'

/** A line of the list. */
export interface OwnQuestionEntry {
  readonly id: string
  readonly questionId: string
  readonly kind: OwnQuestionKind
  readonly text: string
  readonly attempts: number
}

/** The first seven are checked in every scenario. */
const CORE = KEY_POINT_IDS.slice(0, 7)

/** Somebody's own questions, newest first. */
export async function listOwnQuestions({ userId }: { userId: string }): Promise<readonly OwnQuestionEntry[]> {
  const rows = await db.ownQuestion.findMany({
    where: { userId, removedAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: OWN_QUESTIONS_MAX,
  })
  const counts = await db.attempt.groupBy({
    by: ['questionId'],
    where: { userId, deletedAt: null, questionId: { in: rows.map(({ id }) => toQuestionId(id)) } },
    _count: true,
  })
  return rows.map(({ id, kind, text }) => ({
    id,
    questionId: toQuestionId(id),
    kind: readKind(kind),
    text,
    attempts: counts.find(({ questionId }) => questionId === toQuestionId(id))?._count ?? 0,
  }))
}

/** A question that somebody may practise: one of the bank, or their own; null where there is none, or it is somebody else's. */
export async function getQuestion({
  userId,
  questionId,
}: {
  userId: string | null
  questionId: string
}): Promise<PractisedQuestion | null> {
  const id = readOwnId(questionId)
  if (id === null) return findQuestion(questionId)
  if (userId === null) return null
  const own = (await readOwn(userId)).find((one) => one.id === id)
  return own ? toPractised(own) : null
}

/** What a person's questions are called, by questionId; null for one that is gone. */
export async function nameQuestions({
  userId,
}: {
  userId: string
}): Promise<(questionId: string) => string | null> {
  const own = new Map((await readOwn(userId)).map(({ id, text }) => [toQuestionId(id), text]))
  return (questionId) => own.get(questionId) ?? findQuestion(questionId)?.question ?? null
}

// Once a request, however many lines of a page ask; the removed ones too, for the attempts at them stay.
const readOwn = cache(
  (userId: string): Promise<OwnQuestion[]> => db.ownQuestion.findMany({ where: { userId } }),
)

function toPractised({ id, kind, text }: OwnQuestion): PractisedQuestion {
  return {
    slug: toQuestionId(id),
    kind: readKind(kind),
    question: text,
    keyPoints: CORE,
    criteria: [],
    after: null,
    followUps: [],
    strong: null,
    weak: null,
  }
}

function readKind(kind: string): OwnQuestionKind {
  return OWN_QUESTION_KINDS.find((known) => known === kind) ?? 'competency'
}

/** How many of a person's own questions are kept, the removed ones not counted. */
export function countOwnQuestions(userId: string): Promise<number> {
  return db.ownQuestion.count({ where: { userId, removedAt: null } })
}
