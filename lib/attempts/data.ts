import 'server-only'
import { z } from 'zod'
import { db } from '@/lib/db/client'
import type { ListCursor } from '@/lib/list-cursor'
import {
  type Assessment,
  BANDS,
  type Band,
  KEY_POINT_IDS,
  type KeyPointId,
  NOT_JUDGED_REASONS,
  type NotJudgedReason,
  type QuestionKind,
  type Span,
} from '@/lib/rubric'
import { type AttemptFilters, KINDS } from './filters'
import type { KeyPointRow } from './key-point-rows'
import type { OwnAttempt } from './mutations'
import { toOpening } from './opening'
import { ChecklistSchema, parseAssessment } from './schema'
import { toSearchText } from './search-text'
import { findPrevious, type Sibling } from './siblings'

/** One attempt, as it was judged. */
export interface Attempt {
  readonly id: string
  readonly questionId: string
  readonly kind: QuestionKind
  readonly draftId: string
  readonly answer: string
  readonly assessment: Assessment
  readonly checklist: readonly string[]
  readonly note: string
  readonly claims: readonly Claim[]
  readonly createdAt: Date
}

/** "I did say this": the candidate's own words against the verdict on one key point. */
export interface Claim {
  readonly keyPoint: KeyPointId
  readonly span: Span
}

/** A line of the list. */
export interface AttemptEntry {
  readonly id: string
  readonly questionId: string
  readonly kind: QuestionKind
  /** The beginning of the answer, in one line. */
  readonly opening: string
  readonly note: string
  readonly createdAt: Date
  readonly band: Band | null
  readonly notJudged: NotJudgedReason | null
  /** The criteria of a general question that the candidate ticked. */
  readonly checklist: readonly string[]
  /** In the order of KEY_POINT_IDS. */
  readonly keyPoints: readonly KeyPointRow[]
}

export const ATTEMPTS_PER_PAGE = 20
const SEARCH_WORDS_MAX = 12

const KindSchema = z.enum(KINDS)
const BandSchema = z.enum(BANDS).nullable()
const KeyPointIdSchema = z.enum(KEY_POINT_IDS)
const NotJudgedSchema = z.enum(NOT_JUDGED_REASONS).nullable()

/**
 * One of somebody's attempts, or null: missing, deleted, or somebody else's.
 * Throws where what is stored is no assessment of this answer.
 */
export async function getAttempt({ userId, id }: OwnAttempt): Promise<Attempt | null> {
  const row = await db.attempt.findUnique({
    where: { id, userId, deletedAt: null },
    include: { claims: true },
  })
  if (row === null) return null
  try {
    return {
      ...row,
      kind: KindSchema.parse(row.kind),
      assessment: parseAssessment(row.assessment, row.answer),
      checklist: ChecklistSchema.parse(JSON.parse(row.checklist)),
      claims: row.claims.map(({ keyPoint, start, end }) => ({
        keyPoint: KeyPointIdSchema.parse(keyPoint),
        span: { start, end },
      })),
    }
  } catch (cause) {
    throw new Error(`Attempt ${id}: what is stored does not read as an attempt.`, { cause })
  }
}

/** The judged attempt that this one is compared with, by `findPrevious`, or null. Throws as `getAttempt` does. */
export async function getPreviousAttempt({
  userId,
  attempt,
}: {
  userId: string
  attempt: Pick<Attempt, 'id' | 'questionId'>
}): Promise<Attempt | null> {
  const siblings = await listSiblings({ userId, questionIds: [attempt.questionId] })
  const previous = findPrevious(siblings, attempt.id)
  return previous === null ? null : getAttempt({ userId, id: previous.id })
}

/** A page of somebody's attempts, newest first, and where the next page begins (null: there is none). */
export async function listAttempts({
  userId,
  filters,
  cursor,
}: {
  userId: string
  filters: AttemptFilters
  cursor: ListCursor | null
}): Promise<{ entries: readonly AttemptEntry[]; next: ListCursor | null }> {
  const rows = await db.attempt.findMany({
    where: { userId, deletedAt: null, AND: [...narrow(filters), ...after(cursor)] },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: ATTEMPTS_PER_PAGE + 1,
    omit: { searchText: true, assessment: true },
    include: { keyPoints: { select: { keyPoint: true, called: true, state: true } } },
  })
  const page = rows.slice(0, ATTEMPTS_PER_PAGE)
  const last = page.at(-1)
  return {
    entries: page.map((row) => ({
      ...row,
      kind: KindSchema.parse(row.kind),
      band: BandSchema.parse(row.band),
      notJudged: NotJudgedSchema.parse(row.notJudged),
      checklist: ChecklistSchema.parse(JSON.parse(row.checklist)),
      opening: toOpening(row.answer),
      keyPoints: inOrder(
        row.keyPoints.map((point) => ({ ...point, keyPoint: KeyPointIdSchema.parse(point.keyPoint) })),
      ),
    })),
    next: rows.length > page.length && last !== undefined ? { createdAt: last.createdAt, id: last.id } : null,
  }
}

/** All of somebody's attempts at some questions, oldest first: for "third attempt" and what to compare with. */
export async function listSiblings({
  userId,
  questionIds,
}: {
  userId: string
  questionIds: readonly string[]
}): Promise<readonly Sibling[]> {
  const rows = await db.attempt.findMany({
    where: { userId, deletedAt: null, questionId: { in: [...new Set(questionIds)] } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, questionId: true, band: true, searchText: true },
  })
  return rows.map(({ searchText: text, ...row }) => ({ ...row, text, band: BandSchema.parse(row.band) }))
}

/** Somebody's last attempt at each question that they have answered, newest first. */
export async function listLatestAttempts({
  userId,
}: {
  userId: string
}): Promise<readonly Pick<AttemptEntry, 'id' | 'questionId' | 'band' | 'notJudged' | 'createdAt'>[]> {
  const rows = await db.attempt.findMany({
    where: { userId, deletedAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    distinct: ['questionId'],
    select: { id: true, questionId: true, band: true, notJudged: true, createdAt: true },
  })
  return rows.map((row) => ({
    ...row,
    band: BandSchema.parse(row.band),
    notJudged: NotJudgedSchema.parse(row.notJudged),
  }))
}

/** The questions that somebody has attempted, in no order. */
export async function listAttemptedQuestionIds({ userId }: { userId: string }): Promise<readonly string[]> {
  const rows = await db.attempt.groupBy({ by: ['questionId'], where: { userId, deletedAt: null } })
  return rows.map(({ questionId }) => questionId)
}

/**
 * The draft that somebody's last attempt at a question was sent from, or null. A page that goes on with that draft makes
 * no second attempt when the browser sends the same words again after going back.
 */
export async function getLastDraftId({
  userId,
  questionId,
}: {
  userId: string
  questionId: string
}): Promise<string | null> {
  const last = await db.attempt.findFirst({
    where: { userId, questionId, deletedAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { draftId: true },
  })
  return last?.draftId ?? null
}

/** What was deleted and can still be restored, or null. */
export async function getDeletedAttempt({
  userId,
  id,
}: OwnAttempt): Promise<{ id: string; questionId: string } | null> {
  return db.attempt.findUnique({
    where: { id, userId, deletedAt: { not: null } },
    select: { id: true, questionId: true },
  })
}

function narrow({ question, kind, band, search }: AttemptFilters) {
  const words = toSearchText(search ?? '')
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, SEARCH_WORDS_MAX)
  return [
    ...(question === null ? [] : [{ questionId: question }]),
    ...(kind === null ? [] : [{ kind }]),
    ...(band === null ? [] : [band === 'not_judged' ? { notJudged: { not: null } } : { band }]),
    // Signs alone are a search too, for what no answer has.
    ...(search !== null && words.length === 0 ? [{ id: { in: [] } }] : []),
    ...words.map((word) => ({ searchText: { contains: word } })),
  ]
}

function after(cursor: ListCursor | null) {
  if (cursor === null) return []
  const { createdAt, id } = cursor
  return [{ OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: id } }] }]
}

function inOrder(rows: readonly KeyPointRow[]): readonly KeyPointRow[] {
  return rows.toSorted((a, b) => KEY_POINT_IDS.indexOf(a.keyPoint) - KEY_POINT_IDS.indexOf(b.keyPoint))
}
