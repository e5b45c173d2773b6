import { z } from 'zod'
import type { Phrases } from '../../lib/reader/phrases/compile-phrases'
import { readByRules } from '../../lib/reader/rules'
import { type Assessment, assess, type NotJudgedReason, STAR_PARTS, type StarPart } from '../../lib/rubric'
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
}

/** Throws an `Error` that names file, line and field. */
export function parseAnswerLine(file: string, line: Line): AnswerLine {
  const parsed = AnswerLine.safeParse(line.value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const field = issue?.path.join('.') || 'the line'
  throw new Error(`${nameOf(file)}, line ${line.number}: ${field}: ${issue?.message ?? 'not an answer'}`)
}

export function assessAnswer(
  { answer, question, kind }: Omit<AnswerLine, 'id'>,
  phrases: Phrases,
  findQuestion: FindQuestion,
): Assessment {
  return assess(readByRules(answer, phrases), findQuestion(question, kind))
}

export function toAssessedLine({ id, answer }: AnswerLine, assessment: Assessment): AssessedLine {
  if (!assessment.judged) {
    const star = recordOf(STAR_PARTS, () => false)
    return { id, keyPoints: {}, star, judged: false, reason: assessment.reason }
  }
  const found = assessment.findings.filter(({ evidence }) => evidence.length > 0)
  return {
    id,
    keyPoints: Object.fromEntries(
      found.map((finding) => [
        finding.id,
        finding.evidence.map(({ start, end }) => answer.slice(start, end)),
      ]),
    ),
    star: recordOf(STAR_PARTS, (part) => assessment.star.some((one) => one.part === part && one.words > 0)),
    judged: true,
  }
}
