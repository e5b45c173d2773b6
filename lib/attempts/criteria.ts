import { CRITERION_IDS, type CriterionId, type JudgedAssessment, type Span } from '@/lib/rubric/types'

export interface FoundCriterion {
  readonly id: CriterionId
  /** A numeral, in the order of the text. */
  readonly sign: string
  readonly spans: readonly Span[]
}

/** The criteria of a general question, by who tells whether the answer shows them. */
export interface Criteria {
  readonly found: readonly FoundCriterion[]
  readonly missing: readonly CriterionId[]
  /** For the candidate to tick: the reader is not right often enough about them. */
  readonly own: readonly CriterionId[]
}

/** Sorts what a question calls for. `isJudged` says which criteria the reader is trusted with. */
export function readCriteria(
  { criteria }: Pick<JudgedAssessment, 'criteria'>,
  called: readonly string[],
  isJudged: (id: CriterionId) => boolean,
): Criteria {
  const ids = CRITERION_IDS.filter((id) => called.includes(id))
  const judged = ids.filter(isJudged)
  const found = criteria
    .filter(({ id }) => judged.includes(id))
    .toSorted((a, b) => begins(a.evidence) - begins(b.evidence))
  return {
    found: found.map(({ id, evidence }, i) => ({ id, sign: String(i + 1), spans: evidence })),
    missing: judged.filter((id) => !found.some((one) => one.id === id)),
    own: ids.filter((id) => !judged.includes(id)),
  }
}

function begins(spans: readonly Span[]): number {
  return Math.min(...spans.map(({ start }) => start))
}
