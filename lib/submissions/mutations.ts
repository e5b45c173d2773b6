import 'server-only'
import type { OwnAttempt } from '../attempts/mutations'
import { parseAssessment } from '../attempts/schema'
import { toKeyPointBits } from '../coaching/key-point-bits'
import { type Database, db } from '../db/client'
import type { Assessment, Finding, KeyPointId } from '../rubric'

export type SubmitRefusal = 'not_found' | 'not_member' | 'not_judged'

/**
 * Shows one of somebody's attempts to the coaches of a group that they are in. Shown again it is one submission; one that was taken
 * back is seen again. `keyPoints` narrows what it is asked for; null for what its question calls for. An answer that could not be judged
 * is refused: there is nothing to review.
 */
export async function submitAttempt(
  tx: Database,
  {
    userId,
    id,
    groupId,
    assignmentId,
    keyPoints,
  }: OwnAttempt & {
    groupId: string
    assignmentId: string | null
    keyPoints: readonly KeyPointId[] | null
  },
  now: Date,
): Promise<{ ok: true; submissionId: string } | { ok: false; reason: SubmitRefusal }> {
  const attempt = await tx.attempt.findUnique({
    where: { id, userId, deletedAt: null },
    select: { answer: true, assessment: true, band: true, questionId: true },
  })
  if (attempt === null) return { ok: false, reason: 'not_found' }
  const group = { archivedAt: null }
  const member = await tx.groupMember.findUnique({
    where: { groupId_userId: { groupId, userId }, group },
    select: { userId: true },
  })
  if (member === null) return { ok: false, reason: 'not_member' }
  const assessment = parseAssessment(attempt.assessment, attempt.answer)
  if (!assessment.judged) return { ok: false, reason: 'not_judged' }

  const { questionId } = attempt
  const judged = { ...bitsOf(assessment, keyPoints), rubricBand: attempt.band }
  const { id: submissionId } = await tx.submission.upsert({
    where: { attemptId_groupId: { attemptId: id, groupId } },
    create: { groupId, userId, attemptId: id, assignmentId, questionId, createdAt: now, ...judged },
    update: { isWithdrawn: false, ...(assignmentId === null ? {} : { assignmentId, ...judged }) },
    select: { id: true },
  })
  await markLatest(tx, { groupId, userId, questionId })
  return { ok: true, submissionId }
}

/** Takes a submission back: no coach sees it any more, and nothing counts it. */
export async function withdrawSubmission({
  userId,
  submissionId,
}: {
  userId: string
  submissionId: string
}): Promise<{ ok: true } | { ok: false; reason: 'not_found' }> {
  return db.$transaction(async (tx) => {
    const where = { id: submissionId, userId, isWithdrawn: false }
    const submission = await tx.submission.findUnique({ where, select: { groupId: true, questionId: true } })
    if (submission === null) return { ok: false, reason: 'not_found' }
    await tx.submission.updateMany({ where, data: { isWithdrawn: true } })
    await markLatest(tx, { ...submission, userId })
    return { ok: true }
  })
}

/** Takes back whatever was submitted of an attempt: for the transaction that deletes it. */
export async function withdrawAttempt(tx: Database, { userId, id }: OwnAttempt): Promise<void> {
  const where = { attemptId: id, userId, isWithdrawn: false }
  const submissions = await tx.submission.findMany({ where, select: { groupId: true, questionId: true } })
  await tx.submission.updateMany({ where, data: { isWithdrawn: true } })
  for (const submission of submissions) await markLatest(tx, { ...submission, userId })
}

async function markLatest(
  tx: Database,
  mine: { groupId: string; userId: string; questionId: string },
): Promise<void> {
  const latest = await tx.submission.findFirst({
    where: { ...mine, isWithdrawn: false },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true },
  })
  await tx.submission.updateMany({ where: { ...mine, isLatest: true }, data: { isLatest: false } })
  if (latest !== null)
    await tx.submission.updateMany({ where: { ...mine, id: latest.id }, data: { isLatest: true } })
}

function bitsOf(
  assessment: Assessment & { judged: true },
  keyPoints: readonly KeyPointId[] | null,
): { calledBits: number; rubricBits: number } {
  const isCalled = ({ id, called }: Finding) => (keyPoints === null ? called : keyPoints.includes(id))
  const found = assessment.findings.filter(({ evidence }) => evidence.length > 0)
  return {
    calledBits: toKeyPointBits(assessment.findings.filter(isCalled).map(({ id }) => id)),
    rubricBits: toKeyPointBits(found.map(({ id }) => id)),
  }
}
