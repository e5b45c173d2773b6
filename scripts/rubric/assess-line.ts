import { z } from 'zod'
import type { ReadAnswer } from '../../lib/reader/best-reader'
import {
  type AnswerForm,
  type Assessment,
  assess,
  type CriterionId,
  type KeyPointId,
  type NearMissReason,
  type NotJudgedReason,
  type Span,
  STAR_PARTS,
  type StarPart,
} from '../../lib/rubric'
import { recordOf } from '../../lib/rubric/record-of'
import type { FindQuestion } from './bank'
import { type Line, nameOf } from './read-lines'

const AnswerLine = z.object({
  id: z.string().min(1),
  lang: z.string().optional(),
  kind: z.enum(['competency', 'hypothetical', 'general']),
  question: z.string(),
  answer: z.string(),
})
/** What the command line reads; other fields are ignored. */
export type AnswerLine = z.infer<typeof AnswerLine>

/** What the command line prints for one answer. */
export interface AssessedLine {
  readonly id: string
  readonly keyPoints: Readonly<Record<string, readonly string[]>>
  readonly star: Readonly<Record<StarPart, boolean>>
  readonly judged: boolean
  readonly reason?: NotJudgedReason
  readonly near: readonly NearLine[]
  /** Null where it was not judged, or the reader could not tell. */
  readonly form: AnswerForm | null
  /** Of a general question alone, which has no key points. */
  readonly criteria?: Readonly<Partial<Record<CriterionId, readonly string[]>>>
}

/** Words that come near a key point, and why they do not count. */
export interface NearLine {
  readonly point: KeyPointId
  readonly quote: string
  readonly why: NearMissReason
}

/** Throws an `Error` that names file, line and field. */
export function parseAnswerLine(file: string, line: Line): AnswerLine {
  const parsed = AnswerLine.safeParse(line.value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const field = issue?.path.join('.') || 'the line'
  throw new Error(`${nameOf(file)}, line ${line.number}: ${field}: ${issue?.message ?? 'not an answer'}`)
}

export async function assessAnswer(
  { answer, question, kind }: Omit<AnswerLine, 'id'>,
  read: ReadAnswer,
  findQuestion: FindQuestion,
): Promise<Assessment> {
  return assess(await read(answer, { kind, text: question }), findQuestion(question, kind))
}

export function toAssessedLine(
  { id, kind, answer }: Omit<AnswerLine, 'question'>,
  assessment: Assessment,
): AssessedLine {
  if (!assessment.judged) {
    const star = recordOf(STAR_PARTS, () => false)
    return { id, keyPoints: {}, star, judged: false, reason: assessment.reason, near: [], form: null }
  }
  const quotesOf = (findings: readonly { id: string; evidence: readonly Span[] }[]) =>
    Object.fromEntries(
      findings
        .filter(({ evidence }) => evidence.length > 0)
        .map(({ id, evidence }) => [id, evidence.map(({ start, end }) => answer.slice(start, end))]),
    )
  return {
    id,
    keyPoints: quotesOf(assessment.findings),
    star: recordOf(STAR_PARTS, (part) => assessment.star.some((one) => one.part === part && one.words > 0)),
    judged: true,
    near: assessment.findings.flatMap(({ id: point, nearMisses }) =>
      nearMisses.map(({ span, reason }) => ({
        point,
        quote: answer.slice(span.start, span.end),
        why: reason,
      })),
    ),
    form: assessment.form,
    ...(kind === 'general' ? { criteria: quotesOf(assessment.criteria) } : {}),
  }
}
