import 'server-only'
import { randomUUID } from 'node:crypto'
import { toAttemptColumns, toKeyPointRows } from '../attempts/attempt-columns'
import { recordAudit } from '../audit/mutations'
import { type Database, db } from '../db/client'
import { isTaken } from '../db/is-taken'
import { ownQuestionId } from '../own-questions/mutations'
import { OWN_QUESTIONS_MAX, readOwnId, toQuestionId } from '../own-questions/schema'
import { WritingModeSchema, WritingTextSchema } from '../practice/schema'
import { composeAnswer } from '../practice/writing'
import type { ImportReport } from './report'
import { ATTEMPTS_MAX, type KeptAttempt, type KeptDraft, type Transfer } from './schema'

const BATCH = 200
const TRANSACTION_MS_MAX = 60_000
/** How often an import is tried again that another one of the same person was faster with. */
const TRIES_MAX = 3

class TooMany extends Error {}

export type Imported =
  | { readonly ok: true; readonly report: ImportReport }
  | { readonly ok: false; readonly reason: 'too_many' }

/**
 * Takes what a file has into one person's things, all of it or nothing. Whoever the file names, everything becomes theirs; what they
 * have already stays as it is, so that the same file twice adds nothing. Only the words and how they were judged are taken: hashes, words to
 * search, bands and counts are made from them again.
 */
export async function importTransfer(
  { userId, transfer }: { userId: string; transfer: Transfer },
  now: Date,
): Promise<Imported> {
  const attempts = transfer.attempts.map(toRow)
  for (let tried = 1; ; tried += 1) {
    try {
      const report = await db.$transaction((tx) => writeTransfer(tx, { userId, transfer, attempts, now }), {
        timeout: TRANSACTION_MS_MAX,
        maxWait: TRANSACTION_MS_MAX,
      })
      return { ok: true, report }
    } catch (error) {
      if (error instanceof TooMany) return { ok: false, reason: 'too_many' }
      if (!isTaken(error) || tried === TRIES_MAX) throw error
    }
  }
}

/** Writes down that somebody took everything with them. */
export async function recordExport({ userId }: { userId: string }, now: Date): Promise<void> {
  await recordAudit(db, { action: 'data_exported', actorId: userId, subjectId: userId, at: now })
}

interface Import {
  readonly userId: string
  readonly transfer: Transfer
  readonly attempts: readonly AttemptRow[]
  readonly now: Date
}

async function writeTransfer(tx: Database, given: Import): Promise<ImportReport> {
  const questions = await addQuestions(tx, given)
  const attempts = await addAttempts(tx, given, questions.idOf)
  const drafts = await addDrafts(tx, given, questions.idOf)
  await recordAudit(tx, {
    action: 'data_imported',
    actorId: given.userId,
    subjectId: given.userId,
    at: given.now,
  })
  return {
    answers: attempts.added,
    answersThere: given.attempts.length - attempts.added,
    questions: questions.added,
    questionsThere: given.transfer.ownQuestions.length - questions.added,
    drafts: drafts.added,
    draftsThere: drafts.there,
    draftsLeftOut: given.transfer.drafts.length - drafts.added - drafts.there,
  }
}

type IdOf = (questionId: string) => string

/** A question is known by its words, never by the id in the file, which may be somebody else's here. */
async function addQuestions(
  tx: Database,
  { userId, transfer }: Import,
): Promise<{ added: number; idOf: IdOf }> {
  const own = await tx.ownQuestion.findMany({ where: { userId } })
  const known = new Map(own.map(({ id, kind, text }) => [`${kind} ${text}`, id]))
  const ids = new Map<string, string>()
  let added = 0
  for (const { id, kind, text, createdAt, removedAt } of transfer.ownQuestions) {
    const key = `${kind} ${text}`
    const here = known.get(key) ?? ownQuestionId({ userId, kind, text })
    ids.set(id, here)
    if (known.has(key)) continue
    known.set(key, here)
    const data = {
      id: here,
      userId,
      kind,
      text,
      createdAt: new Date(createdAt),
      removedAt: removedAt === null ? null : new Date(removedAt),
    }
    await tx.ownQuestion.create({ data, select: { id: true } })
    added += 1
  }
  const listed = await tx.ownQuestion.count({ where: { userId, removedAt: null } })
  if (listed > OWN_QUESTIONS_MAX) throw new TooMany()
  return {
    added,
    idOf: (questionId) => {
      const here = ids.get(readOwnId(questionId) ?? '')
      return here === undefined ? questionId : toQuestionId(here)
    },
  }
}

type AttemptRow = ReturnType<typeof toRow>

function toRow({ claims, redactions, ...attempt }: KeptAttempt) {
  const { questionId, kind, draftId, assessment, checklist, note, createdAt } = attempt
  return {
    claims,
    keyPoints: toKeyPointRows(kind, assessment),
    data: {
      ...toAttemptColumns(attempt),
      questionId,
      draftId,
      checklist: JSON.stringify(checklist),
      note,
      createdAt: new Date(createdAt),
      redactions: redactions === null ? null : JSON.stringify(redactions),
    },
  }
}

async function addAttempts(
  tx: Database,
  { userId, attempts }: Import,
  idOf: IdOf,
): Promise<{ added: number }> {
  const there = await tx.attempt.findMany({
    where: { userId },
    select: { id: true, draftId: true, answerHash: true, deletedAt: true },
  })
  const known = new Map(there.map(({ id, deletedAt, ...key }) => [keyOf(key), { id, deletedAt }]))
  const restored = new Set<string>()
  const fresh = new Map<string, AttemptRow>()
  for (const row of attempts) {
    const key = keyOf(row.data)
    const one = known.get(key)
    if (one?.deletedAt) restored.add(one.id)
    if (one === undefined && !fresh.has(key)) fresh.set(key, row)
  }
  if (there.length + fresh.size > ATTEMPTS_MAX) throw new TooMany()
  const { count } = await tx.attempt.updateMany({
    where: { userId, id: { in: [...restored] } },
    data: { deletedAt: null },
  })
  const rows = [...fresh.values()]
  for (let at = 0; at < rows.length; at += BATCH) {
    await createAttempts(tx, { userId, idOf, rows: rows.slice(at, at + BATCH) })
  }
  return { added: fresh.size + count }
}

async function createAttempts(
  tx: Database,
  { userId, idOf, rows }: { userId: string; idOf: IdOf; rows: readonly AttemptRow[] },
): Promise<void> {
  const made = await tx.attempt.createManyAndReturn({
    data: rows.map(({ data }) => ({ ...data, userId, questionId: idOf(data.questionId) })),
    select: { id: true, draftId: true, answerHash: true },
  })
  const ids = new Map(made.map(({ id, ...key }) => [keyOf(key), id]))
  const withId = rows.flatMap((row) => {
    const attemptId = ids.get(keyOf(row.data))
    return attemptId === undefined ? [] : [{ ...row, attemptId }]
  })
  await tx.attemptKeyPoint.createMany({
    data: withId.flatMap(({ attemptId, keyPoints }) => keyPoints.map((point) => ({ attemptId, ...point }))),
  })
  await tx.claim.createMany({
    data: withId.flatMap(({ attemptId, claims }) =>
      claims.map(({ keyPoint, span, createdAt }) => ({
        attemptId,
        keyPoint,
        createdAt: new Date(createdAt),
        ...span,
      })),
    ),
  })
}

/** What is being written here is never written over, nor joined with something older. */
async function addDrafts(
  tx: Database,
  { userId, transfer }: Import,
  idOf: IdOf,
): Promise<{ added: number; there: number }> {
  const own = await tx.draft.findMany({ where: { userId } })
  const ids = new Set(own.map(({ id }) => id))
  const known = new Map(own.map(({ questionId, mode, text }) => [questionId, readAnswer({ mode, text })]))
  let [added, there] = [0, 0]
  for (const draft of transfer.drafts) {
    const questionId = idOf(draft.questionId)
    const written = known.get(questionId)
    if (written === composeAnswer(draft)) there += 1
    if (written !== undefined) continue
    const id = ids.has(draft.id) ? randomUUID() : draft.id
    await tx.draft.create({ data: toDraft({ ...draft, id, questionId }, userId), select: { id: true } })
    ids.add(id)
    known.set(questionId, composeAnswer(draft))
    added += 1
  }
  return { added, there }
}

function toDraft({ id, questionId, mode, text, createdAt, updatedAt }: KeptDraft, userId: string) {
  return {
    id,
    userId,
    questionId,
    mode,
    text: JSON.stringify(text),
    createdAt: new Date(createdAt),
    updatedAt: new Date(updatedAt),
    // In no open page's name.
    editorId: randomUUID(),
    sequence: 0,
  }
}

function readAnswer({ mode, text }: { mode: string; text: string }): string {
  return composeAnswer({
    mode: WritingModeSchema.parse(mode),
    text: WritingTextSchema.parse(JSON.parse(text)),
  })
}

function keyOf({ draftId, answerHash }: { draftId: string; answerHash: string }): string {
  return `${draftId} ${answerHash}`
}
