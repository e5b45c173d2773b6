import 'server-only'
import type { OwnAttempt, Written } from '../attempts/mutations'
import { recordAudit } from '../audit/mutations'
import { db } from '../db/client'
import { hashLinkSecret, makeLinkSecret } from '../link-secret'
import { addRedactions, findOccurrences, type Redaction, removeRedaction, widenToWords } from '../redaction'
import type { Span } from '../rubric'
import { REDACTIONS_MAX, readRedactions } from './schema'
import type { ShareDays } from './share-days'

/** More links to one attempt than anybody needs. */
export const LIVE_SHARES_MAX = 20
const DAY_MS = 24 * 60 * 60 * 1000
/** How often a change is tried again that another tab was faster with. */
const CHANGE_TRIES_MAX = 5

/** A link that was just made. The token is nowhere else: only its hash is kept. */
export type MadeShare =
  | { readonly ok: true; readonly id: string; readonly token: string }
  | { readonly ok: false; readonly reason: 'not_found' | 'too_many' }

/** Makes a link to one of somebody's attempts. What was found and not looked at stays hidden: it was offered as marked. */
export async function createShare(
  { userId, id, days }: OwnAttempt & { days: ShareDays },
  now: Date,
): Promise<MadeShare> {
  const token = makeLinkSecret()
  const expiresAt = new Date(now.getTime() + days * DAY_MS)
  return db.$transaction(async (tx) => {
    await tx.share.deleteMany({ where: { userId, attemptId: id, expiresAt: { lte: now } } })
    const attempt = await tx.attempt.findUnique({
      where: { id, userId, deletedAt: null },
      select: { answer: true, redactions: true, _count: { select: { shares: true } } },
    })
    if (attempt === null) return { ok: false, reason: 'not_found' }
    if (attempt._count.shares >= LIVE_SHARES_MAX) return { ok: false, reason: 'too_many' }
    const redactions = JSON.stringify(readRedactions(attempt.redactions, attempt.answer))
    await tx.attempt.updateMany({ where: { id, userId, redactions: null }, data: { redactions } })
    const share = await tx.share.create({
      data: { userId, attemptId: id, tokenHash: hashLinkSecret(token), createdAt: now, expiresAt },
      select: { id: true },
    })
    await recordAudit(tx, { action: 'share_made', actorId: userId, subjectId: share.id, at: now })
    return { ok: true, id: share.id, token }
  })
}

/** Ends a link at once. */
export async function endShare(
  { userId, id, shareId }: OwnAttempt & { shareId: string },
  now: Date,
): Promise<Written> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.share.deleteMany({ where: { id: shareId, attemptId: id, userId } })
    if (count === 0) return { ok: false, reason: 'not_found' }
    await recordAudit(tx, { action: 'share_ended', actorId: userId, subjectId: shareId, at: now })
    return { ok: true }
  })
}

/** Deletes everybody's links that are over. */
export async function deleteEndedShares(now: Date): Promise<void> {
  await db.share.deleteMany({ where: { expiresAt: { lte: now } } })
}

/** Hides words that were selected, whole, and the same words wherever else they stand. Links that are live show it at once. */
export function hideSelected({ span, ...own }: OwnAttempt & { span: Span }): Promise<Hidden> {
  return changeRedactions(own, (answer, redactions) => {
    const run = span.end > answer.length ? null : widenToWords(answer, span)
    if (run === null) return null
    const same = findOccurrences(answer, answer.slice(run.start, run.end))
    return addRedactions(redactions, toRedactions([run, ...same]))
  })
}

/** Hides words wherever they stand in the answer. */
export function hideTyped({ words, ...own }: OwnAttempt & { words: string }): Promise<Hidden> {
  return changeRedactions(own, (answer, redactions) => {
    const found = findOccurrences(answer, words)
    return found.length === 0 ? null : addRedactions(redactions, toRedactions(found))
  })
}

/** Shows hidden words again: those that begin at `start`, and no others. */
export function showAgain({ start, ...own }: OwnAttempt & { start: number }): Promise<Hidden> {
  return changeRedactions(own, (_, redactions) => removeRedaction(redactions, start))
}

/** `no_words`: the answer does not have them. */
export type Hidden = Written<'no_words'>

async function changeRedactions(
  { userId, id }: OwnAttempt,
  change: (answer: string, redactions: readonly Redaction[]) => readonly Redaction[] | null,
): Promise<Hidden> {
  for (let tried = 0; tried < CHANGE_TRIES_MAX; tried += 1) {
    const attempt = await db.attempt.findUnique({
      where: { id, userId, deletedAt: null },
      select: { answer: true, redactions: true },
    })
    if (attempt === null) return { ok: false, reason: 'not_found' }
    const before = readRedactions(attempt.redactions, attempt.answer)
    const changed = change(attempt.answer, before)
    if (changed === null || changed.length > REDACTIONS_MAX) return { ok: false, reason: 'no_words' }
    // Only over what was read: a change of another tab is never lost.
    const { count } = await db.attempt.updateMany({
      where: { id, userId, deletedAt: null, redactions: attempt.redactions },
      data: { redactions: JSON.stringify(changed) },
    })
    if (count === 1) return { ok: true }
  }
  throw new Error(`The redactions of attempt ${id} changed ${CHANGE_TRIES_MAX} times in a row.`)
}

function toRedactions(runs: readonly Span[]): readonly Redaction[] {
  return runs.map(({ start, end }) => ({ start, end, kind: 'words' }))
}
