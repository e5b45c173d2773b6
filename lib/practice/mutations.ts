import 'server-only'
import { db, Prisma } from '@/lib/db/client'
import { getDraft } from './data'
import type { DiscardOutcome, Draft, DraftBase, SaveOutcome } from './draft'
import { composeAnswer, isBlank, isSameWriting, type Writing } from './writing'

type Own<Base> = Base & { readonly userId: string }

/**
 * Keeps a draft if it is based on the newest revision, or comes from the tab that saved last and is later than that save.
 * One statement decides and writes, so of any number at once one wins and the others are told what is there. The same
 * message twice is one save, and a late message of the same tab changes nothing.
 */
export async function saveDraft(sent: Own<DraftBase> & { readonly writing: Writing }): Promise<SaveOutcome> {
  if (isBlank(sent.writing)) return { ok: false, reason: 'blank' }
  const { mode, text } = sent.writing
  const { draftId, editorId, sequence } = sent
  const [saved] = await db.draft.updateManyAndReturn({
    where: isNewerThanKept(sent),
    data: { mode, text: JSON.stringify(text), editorId, sequence, revision: { increment: 1 } },
    select: { revision: true },
  })
  if (saved) return { ok: true, draftId, revision: saved.revision }
  const kept = await getDraft(sent)
  return kept === null ? createDraft(sent) : compareWithKept(sent, kept)
}

/** Throws a draft away, under the same conditions as `saveDraft` keeps one. What is gone already counts as done. */
export async function discardDraft(sent: Own<DraftBase>): Promise<DiscardOutcome> {
  const { count } = await db.draft.deleteMany({ where: isNewerThanKept(sent) })
  const kept = count === 0 ? await getDraft(sent) : null
  return kept === null ? { ok: true } : { ok: false, reason: 'newer', draft: kept }
}

/**
 * Takes away the draft of an answer that was sent, unless another tab or device wrote something else in the meantime.
 * `editorId` is null where the page had no scripts.
 */
export async function closeDraft(
  sent: Own<Omit<DraftBase, 'editorId'>> & { readonly editorId: string | null; readonly answer: string },
): Promise<void> {
  const { count } = await db.draft.deleteMany({ where: isNewerThanKept(sent) })
  if (count > 0) return
  const kept = await getDraft(sent)
  if (kept === null || composeAnswer(kept.writing) !== sent.answer) return
  const { userId, questionId } = sent
  await db.draft.deleteMany({ where: { userId, questionId, id: kept.id, revision: kept.revision } })
}

function isNewerThanKept({
  userId,
  questionId,
  draftId,
  revision,
  editorId,
  sequence,
}: Own<Omit<DraftBase, 'editorId'>> & { editorId: string | null }) {
  const laterInSameTab = editorId === null ? [] : [{ editorId, sequence: { lt: sequence } }]
  return { userId, questionId, id: draftId, OR: [{ revision }, ...laterInSameTab] }
}

async function createDraft(sent: Own<DraftBase> & { readonly writing: Writing }): Promise<SaveOutcome> {
  if (sent.revision > 0) return { ok: false, reason: 'gone' }
  const { userId, questionId, draftId, editorId, sequence, writing } = sent
  const { mode, text } = writing
  try {
    const { revision } = await db.draft.create({
      data: { userId, questionId, id: draftId, editorId, sequence, mode, text: JSON.stringify(text) },
      select: { revision: true },
    })
    return { ok: true, draftId, revision }
  } catch (error) {
    // Somebody else made one in the meantime.
    const kept = isTaken(error) ? await getDraft(sent) : null
    if (kept === null) throw error
    return compareWithKept(sent, kept)
  }
}

function compareWithKept(sent: DraftBase & { readonly writing: Writing }, kept: Draft): SaveOutcome {
  const isOwnLater = kept.editorId === sent.editorId && kept.sequence >= sent.sequence
  if (isOwnLater || isSameWriting(kept.writing, sent.writing)) {
    return { ok: true, draftId: kept.id, revision: kept.revision }
  }
  return { ok: false, reason: 'newer', draft: kept }
}

function isTaken(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
}
