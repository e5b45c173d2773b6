import type { WordRun } from './clauses'
import { NEGATION_CANCELLERS, NEGATIONS } from './english'
import { type ParsedAnswer, textsOf } from './parse-answer'
import { sentenceOf } from './sentence-of'

/** "I did not listen", "without thanking", "what I never did was thank her". `before` are the words that govern the run. */
export function isDenied(answer: ParsedAnswer, run: WordRun, before: readonly string[]): boolean {
  const at = before.findLastIndex(
    (text, index) => NEGATIONS.has(text) || isInPlaceOf(text, before[index + 1]),
  )
  const denied = at >= 0 && !before.slice(at + 1).some((text) => NEGATION_CANCELLERS.has(text))
  return denied || isWhatWasNotDone(answer, run)
}

function isInPlaceOf(text: string, next: string | undefined): boolean {
  return (text === 'instead' && next === 'of') || (text === 'rather' && next === 'than')
}

function isWhatWasNotDone(answer: ParsedAnswer, run: WordRun): boolean {
  const first = sentenceOf(answer, run)?.first ?? run.first
  const before = ` ${textsOf(answer, { first, end: run.first }).join(' ')} `
  return / what (i|we) (never|did not) .*(was|is) $/.test(before)
}
