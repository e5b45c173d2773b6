import 'server-only'
import { isJudged } from '@/lib/content/figures'
import { db } from '@/lib/db/client'
import { isTaken } from '@/lib/db/is-taken'
import type { Assessment, KeyPointId, Span } from '@/lib/rubric'
import { withdrawAttempt } from '@/lib/submissions/mutations'
import { type AttemptedQuestion, assessAnswer } from './assess-answer'
import { hashAnswer, toAttemptColumns, toKeyPointRows } from './attempt-columns'
import { parseAssessment } from './schema'

/** How long a deleted attempt is kept, so that undo also works where the page was left open. */
export const DELETED_KEPT_MS = 60 * 60 * 1000

/** Why nothing was written. What is somebody else's is not found, exactly like what is missing. */
export type Refusal<Reason extends string = never> = { ok: false; reason: 'not_found' | Reason }
export type Written<Reason extends string = never> = { ok: true } | Refusal<Reason>

/** One of somebody's attempts. */
export interface OwnAttempt {
  readonly userId: string
  readonly id: string
}

/**
 * Judges an answer and keeps it, with a row for each key point, all at once or not at all. The same answer from the
 * same draft is one attempt however often and however fast it is sent; sent again after deletion, it comes back.
 * `answer` has LF line ends and lies within the limits of an answer. Throws only what the database throws.
 */
export async function recordAttempt(sent: {
  readonly userId: string
  readonly question: AttemptedQuestion
  readonly draftId: string
  readonly answer: string
}): Promise<{ readonly id: string; readonly isNew: boolean }> {
  const { userId, question, draftId, answer } = sent
  const key = { userId, draftId, answerHash: hashAnswer(answer) }
  await purgeDeletedAttempts({ userId })
  const known = await bringBack(key)
  if (known !== null) return { id: known, isNew: false }

  const assessment = await assessAnswer(answer, question)
  try {
    const { id } = await db.attempt.create({
      data: {
        ...toAttemptColumns({ kind: question.kind, answer, assessment }),
        userId,
        draftId,
        questionId: question.slug,
        checklist: JSON.stringify(shownCriteria(assessment)),
        keyPoints: { create: [...toKeyPointRows(question.kind, assessment)] },
      },
      select: { id: true },
    })
    return { id, isNew: true }
  } catch (error) {
    // The same answer, sent twice at once: the other one won.
    const winner = isTaken(error) ? await bringBack(key) : null
    if (winner === null) throw error
    return { id: winner, isNew: false }
  }
}

/** Takes an attempt out of every list, and back from every coach. It can be restored while it is kept, `DELETED_KEPT_MS`. */
export async function deleteAttempt({ userId, id }: OwnAttempt, now = new Date()): Promise<Written> {
  await purgeDeletedAttempts({ userId }, now)
  return db.$transaction(async (tx) => {
    const { count } = await tx.attempt.updateMany({
      where: { id, userId, deletedAt: null },
      data: { deletedAt: now },
    })
    if (count === 1) await withdrawAttempt(tx, { userId, id })
    return written(count)
  })
}

/** Undoes a deletion. */
export async function restoreAttempt({ userId, id }: OwnAttempt): Promise<Written> {
  const { count } = await db.attempt.updateMany({
    where: { id, userId, deletedAt: { not: null } },
    data: { deletedAt: null },
  })
  return written(count)
}

/**
 * Removes for good what a person deleted more than `DELETED_KEPT_MS` ago. Called whenever they record or delete
 * an attempt, and after they open their list.
 */
export async function purgeDeletedAttempts({ userId }: { userId: string }, now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - DELETED_KEPT_MS)
  await db.attempt.deleteMany({ where: { userId, deletedAt: { lt: before } } })
}

/** Keeps the candidate's private note; an empty one removes it. `note` as `NoteSchema` gives it. */
export async function saveNote({ userId, id, note }: OwnAttempt & { note: string }): Promise<Written> {
  const { count } = await db.attempt.updateMany({ where: { id, userId, deletedAt: null }, data: { note } })
  return written(count)
}

/**
 * Keeps which criteria of a general question the candidate ticked, beside those that their words were found to show. `criteria` as
 * `ChecklistSchema` gives them.
 */
export async function saveChecklist({
  userId,
  id,
  criteria,
}: OwnAttempt & { criteria: readonly string[] }): Promise<Written> {
  const where = { id, userId, deletedAt: null, kind: 'general' }
  const attempt = await db.attempt.findUnique({ where, select: { answer: true, assessment: true } })
  if (attempt === null) return { ok: false, reason: 'not_found' }
  const shown = shownCriteria(parseAssessment(attempt.assessment, attempt.answer))
  const checklist = JSON.stringify([...new Set([...shown, ...criteria])])
  const { count } = await db.attempt.updateMany({ where, data: { checklist } })
  return written(count)
}

/**
 * Keeps the words that the candidate holds against the verdict on a key point; one claim a point, the last one stays.
 * Refused for words that the answer does not have (`no_words`) and for a point that was not looked for, or found (`not_missing`).
 */
export async function recordClaim({
  userId,
  id,
  keyPoint,
  span,
}: OwnAttempt & { keyPoint: KeyPointId; span: Span }): Promise<Written<'no_words' | 'not_missing'>> {
  const attempt = await db.attempt.findUnique({
    where: { id, userId, deletedAt: null },
    select: { answer: true, keyPoints: { where: { keyPoint, called: true }, select: { state: true } } },
  })
  if (attempt === null) return { ok: false, reason: 'not_found' }
  const state = attempt.keyPoints[0]?.state ?? 'found'
  if (state === 'found') return { ok: false, reason: 'not_missing' }
  const words = trimSpan(attempt.answer, span)
  if (words === null) return { ok: false, reason: 'no_words' }
  const claim = { create: { keyPoint, ...words }, update: words }
  try {
    await db.attempt.update({
      where: { id, userId, deletedAt: null },
      data: { claims: { upsert: { where: { attemptId_keyPoint: { attemptId: id, keyPoint } }, ...claim } } },
      select: { id: true },
    })
  } catch (error) {
    // Sent twice at once: the other one has kept the same words.
    if (!isTaken(error)) throw error
  }
  return { ok: true }
}

/** Takes a claim back. */
export async function removeClaim({
  userId,
  id,
  keyPoint,
}: OwnAttempt & { keyPoint: KeyPointId }): Promise<Written> {
  const { count } = await db.claim.deleteMany({
    where: { attemptId: id, keyPoint, attempt: { userId, deletedAt: null } },
  })
  return written(count)
}

/** The criteria that the words show, as far as the reader is trusted with them. */
function shownCriteria(assessment: Assessment): string[] {
  if (!assessment.judged) return []
  return assessment.criteria.map(({ id }) => id).filter((id) => isJudged(id, assessment.reader))
}

async function bringBack(key: {
  userId: string
  draftId: string
  answerHash: string
}): Promise<string | null> {
  const known = await db.attempt.findUnique({
    where: { userId_draftId_answerHash: key },
    select: { id: true, deletedAt: true },
  })
  if (known?.deletedAt) await restoreAttempt({ userId: key.userId, id: known.id })
  return known?.id ?? null
}

function trimSpan(answer: string, { start, end }: Span): Span | null {
  if (start >= end || end > answer.length) return null
  const quote = answer.slice(start, end)
  if (!/[\p{L}\p{N}]/u.test(quote)) return null
  return {
    start: start + quote.length - quote.trimStart().length,
    end: end - quote.length + quote.trimEnd().length,
  }
}

function written(count: number): Written {
  return count === 1 ? { ok: true } : { ok: false, reason: 'not_found' }
}
