import 'server-only'
import { type Criteria, readCriteria } from '../attempts/criteria'
import { type Points, readPoints } from '../attempts/points'
import { parseAssessment } from '../attempts/schema'
import { isJudged } from '../content/figures'
import type { PractisedQuestion } from '../content/types'
import { db } from '../db/client'
import { hashLinkSecret } from '../link-secret'
import { getQuestion, nameQuestions } from '../own-questions/data'
import { findPersonalData, type HiddenText, hideWords, type Redaction } from '../redaction'
import { type Assessment, BANDS, type Band, type QuestionKind, type ReaderName, type Span } from '../rubric'
import { readRedactions, ShareTokenSchema } from './schema'

/** One of somebody's attempts, as its writer sees it before sharing it. */
export interface ShareableAttempt {
  readonly id: string
  readonly answer: string
  readonly question: string | null
  readonly redactions: readonly Redaction[]
  readonly links: readonly LiveShare[]
}

/** A link that can be opened; what it says is not kept. */
export interface LiveShare {
  readonly id: string
  readonly createdAt: Date
  readonly expiresAt: Date
}

/** A text as whoever has the link sees it. */
export type SharedText = Pick<HiddenText, 'text' | 'hidden'>

/** Everything that a link shows, and nothing else: what is hidden is gone from it, and all spans are places in what is left. */
export interface SharedAttempt {
  /** Null for a question that is gone. */
  readonly question: SharedText | null
  readonly answer: SharedText
  /** With a band come the points that it was given for. */
  readonly judged: {
    readonly kind: Exclude<QuestionKind, 'general'>
    readonly band: Band
    readonly points: Points
    readonly reader: ReaderName
  } | null
  /** Of an answer to a general question: what it was read for, as far as the reader is trusted with it. */
  readonly criteria: Pick<Criteria, 'found' | 'missing'> | null
  readonly expiresAt: Date
}

/** What its writer sees of an attempt before sharing it, with the links that are live; null where it is not theirs. */
export async function getShareable(
  { userId, id }: { userId: string; id: string },
  now: Date,
): Promise<ShareableAttempt | null> {
  const attempt = await db.attempt.findUnique({
    where: { id, userId, deletedAt: null },
    select: {
      id: true,
      answer: true,
      questionId: true,
      redactions: true,
      shares: {
        where: { userId, expiresAt: { gt: now } },
        orderBy: [{ expiresAt: 'asc' }, { id: 'asc' }],
        select: { id: true, createdAt: true, expiresAt: true },
      },
    },
  })
  if (attempt === null) return null
  const { answer, questionId, redactions, shares } = attempt
  const nameOf = await nameQuestions({ userId })
  return {
    id,
    answer,
    question: nameOf(questionId),
    redactions: readRedactions(redactions, answer),
    links: shares,
  }
}

/**
 * What a link shows to whoever has it. Null for every link that shows nothing, by whatever cause: unknown, over, ended, or its attempt
 * deleted.
 */
export async function getSharedAttempt(token: string, now: Date): Promise<SharedAttempt | null> {
  const parsed = ShareTokenSchema.safeParse(token)
  if (!parsed.success) return null
  const share = await db.share.findUnique({
    where: { tokenHash: hashLinkSecret(parsed.data), expiresAt: { gt: now }, attempt: { deletedAt: null } },
    select: {
      expiresAt: true,
      attempt: {
        select: {
          userId: true,
          answer: true,
          questionId: true,
          kind: true,
          band: true,
          assessment: true,
          redactions: true,
        },
      },
    },
  })
  if (share === null) return null
  const { attempt, expiresAt } = share
  const { answer, questionId, userId } = attempt
  const shown = hideWords(answer, readRedactions(attempt.redactions, answer))
  const question = await getQuestion({ userId, questionId })
  const assessment = parseAssessment(attempt.assessment, answer)
  return {
    question: question && textOf(hideInQuestion(question)),
    answer: textOf(shown),
    judged: readJudged(attempt, assessment, shown.place),
    criteria: attempt.kind === 'general' ? readShown(question, assessment, shown.place) : null,
    expiresAt,
  }
}

/** A candidate's own question may name people too; whether it is theirs need not be known: those of the bank name nobody. */
function hideInQuestion({ question }: PractisedQuestion): HiddenText {
  return hideWords(question, findPersonalData(question))
}

function readJudged(
  { kind, band: stored }: { kind: string; band: string | null },
  assessment: Assessment,
  place: HiddenText['place'],
): SharedAttempt['judged'] {
  const band = BANDS.find((known) => known === stored)
  if (band === undefined || !assessment.judged || (kind !== 'competency' && kind !== 'hypothetical'))
    return null
  return { kind, band, points: movePoints(readPoints(assessment), place), reader: assessment.reader }
}

function readShown(
  question: PractisedQuestion | null,
  assessment: Assessment,
  place: HiddenText['place'],
): SharedAttempt['criteria'] {
  if (!assessment.judged) return null
  const { found, missing } = readCriteria(assessment, question?.criteria ?? [], (id) =>
    isJudged(id, assessment.reader),
  )
  return { found: found.map((criterion) => ({ ...criterion, spans: criterion.spans.map(place) })), missing }
}

function movePoints(points: Points, place: (span: Span) => Span): Points {
  const moveFound = (found: Points['found']) =>
    found.map((point) => ({ ...point, spans: point.spans.map(place) }))
  return {
    ...points,
    found: moveFound(points.found),
    extra: moveFound(points.extra),
    near: points.near.map((point) => ({
      ...point,
      nearMisses: point.nearMisses.map(({ span, reason }) => ({ span: place(span), reason })),
    })),
  }
}

function textOf({ text, hidden }: HiddenText): SharedText {
  return { text, hidden }
}
