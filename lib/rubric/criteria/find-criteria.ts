import type { ParsedAnswer } from '../answer/parse-answer'
import { findRuns } from '../key-points/find-runs'
import { joinSpans, quoteWords } from '../key-points/quote-words'
import { CRITERION_IDS, type CriterionFinding, type Reading } from '../types'

/** The criteria that an answer to a general question shows, in the order of `CRITERION_IDS`. */
export function findCriteria(reading: Reading, answer: ParsedAnswer): CriterionFinding[] {
  const { criteria } = reading
  if (!criteria) return []
  return CRITERION_IDS.map((id) => ({
    id,
    evidence: joinSpans(findRuns(answer, criteria[id]).flatMap((run) => quoteWords(answer, run) ?? [])),
  })).filter(({ evidence }) => evidence.length > 0)
}
