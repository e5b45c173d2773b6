import { createHash } from 'node:crypto'
import type { Assessment, QuestionKind } from '@/lib/rubric'
import { type KeyPointRow, readKeyPointRows } from './key-point-rows'
import { toSearchText } from './search-text'

/** What tells an answer from any other of the same draft. */
export function hashAnswer(answer: string): string {
  return createHash('sha256').update(answer).digest('hex')
}

/** The columns that follow from an answer and how it was judged. There is a band, and key points, for no general question. */
export function toAttemptColumns({
  kind,
  answer,
  assessment,
}: {
  readonly kind: QuestionKind
  readonly answer: string
  readonly assessment: Assessment
}) {
  return {
    kind,
    answer,
    answerHash: hashAnswer(answer),
    searchText: toSearchText(answer),
    band: isBanded(kind, assessment) ? assessment.band : null,
    notJudged: assessment.judged ? null : assessment.reason,
    rubricVersion: assessment.rubricVersion,
    reader: `${assessment.reader} ${assessment.readerVersion}`,
    assessment: JSON.stringify(assessment),
  }
}

/** The rows that stand beside them. */
export function toKeyPointRows(kind: QuestionKind, assessment: Assessment): readonly KeyPointRow[] {
  return isBanded(kind, assessment) ? [...readKeyPointRows(assessment)] : []
}

function isBanded(
  kind: QuestionKind,
  assessment: Assessment,
): assessment is Extract<Assessment, { judged: true }> {
  return assessment.judged && kind !== 'general'
}
