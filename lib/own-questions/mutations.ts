import 'server-only'
import { createHash } from 'node:crypto'
import { type Database, db } from '@/lib/db/client'
import { countOwnQuestions } from './data'
import type { OwnQuestionKind } from './kinds'
import { OWN_QUESTIONS_MAX, toQuestionId } from './schema'

const ID_CHARS = 32

/**
 * Keeps a question that somebody brought. The same question again is the same one, however fast it is sent, also where it was
 * removed. `text` and `kind` as `OwnQuestionSchema` gives them.
 */
export async function addOwnQuestion({
  userId,
  kind,
  text,
}: {
  userId: string
  kind: OwnQuestionKind
  text: string
}): Promise<{ ok: true; questionId: string } | { ok: false; reason: 'too_many' }> {
  const id = ownQuestionId({ userId, kind, text })
  const known = await db.ownQuestion.count({ where: { id, userId, removedAt: null } })
  if (known === 0 && (await countOwnQuestions(userId)) >= OWN_QUESTIONS_MAX)
    return { ok: false, reason: 'too_many' }
  await db.ownQuestion.upsert({
    where: { id, userId },
    create: { id, userId, kind, text },
    update: { removedAt: null },
    select: { id: true },
  })
  return { ok: true, questionId: toQuestionId(id) }
}

/** The id of one person's question: always the same, so that the database tells it from a second one. */
export function ownQuestionId({
  userId,
  kind,
  text,
}: {
  userId: string
  kind: string
  text: string
}): string {
  return createHash('sha256').update(`${userId} ${kind} ${text}`).digest('hex').slice(0, ID_CHARS)
}

/** Takes a question out of the list, with its draft; it is kept while attempts at it are. Somebody else's is left alone. */
export async function removeOwnQuestion(
  { userId, id }: { userId: string; id: string },
  now: Date,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.ownQuestion.updateMany({ where: { id, userId }, data: { removedAt: now } })
    if (count === 0) return
    await tx.draft.deleteMany({ where: { userId, questionId: toQuestionId(id) } })
    await deleteForgotten(tx, userId)
  })
}

/** Deletes what was removed and has no attempts any more. */
async function deleteForgotten(tx: Database, userId: string): Promise<void> {
  const removed = await tx.ownQuestion.findMany({
    where: { userId, removedAt: { not: null } },
    select: { id: true },
  })
  const attempted = await tx.attempt.findMany({
    where: { userId, questionId: { in: removed.map(({ id }) => toQuestionId(id)) } },
    distinct: ['questionId'],
    select: { questionId: true },
  })
  const kept = new Set(attempted.map(({ questionId }) => questionId))
  const forgotten = removed.map(({ id }) => id).filter((id) => !kept.has(toQuestionId(id)))
  await tx.ownQuestion.deleteMany({ where: { userId, id: { in: forgotten } } })
}
