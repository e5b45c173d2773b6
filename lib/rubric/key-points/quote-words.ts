import type { WordRun } from '../answer/clauses'
import type { ParsedAnswer } from '../answer/parse-answer'
import type { Span } from '../types'

const WORD_PART = /[\p{L}\p{M}\p{N}'’]/u

/** Beyond this many words a clause is quoted in part: a quote that runs on shows nothing. */
const QUOTE_WORDS_MAX = 20
const JOINING_WORDS: ReadonlySet<string> = new Set(['and', 'but', 'or', 'then'])

/**
 * The words to quote for a run: the clauses that it stands in, so that a quote can be read by itself. It never leaves the
 * sentence, and half a contraction is no quote.
 */
export function quoteWords(answer: ParsedAnswer, run: WordRun): Span | null {
  const clause = clauseRun(answer, run)
  const { first, end } = clause.end - clause.first <= QUOTE_WORDS_MAX ? clause : run
  const opening = answer.words[first]
  const closing = answer.words[end - 1]
  return opening && closing ? wholeWords(answer.text, { start: opening.start, end: closing.end }) : null
}

function clauseRun(answer: ParsedAnswer, run: WordRun): WordRun {
  const opening = answer.clauses[answer.clauseOf[run.first] ?? -1]
  const closing = answer.clauses[answer.clauseOf[run.end - 1] ?? -1]
  if (!opening || !closing) return run
  let first = opening.first
  while (first < run.first && JOINING_WORDS.has(answer.words[first]?.text ?? '')) first += 1
  return { first, end: closing.end }
}

/** A span widened to whole words; an apostrophe at its edge stays out unless letters follow it. */
export function wholeWords(text: string, span: Span): Span {
  let { start, end } = span
  while (start > 1 && /['’]/.test(text.charAt(start - 1)) && /\p{L}/u.test(text.charAt(start - 2))) start -= 2
  while (start > 0 && /[\p{L}\p{M}\p{N}]/u.test(text.charAt(start - 1))) start -= 1
  while (end < text.length && WORD_PART.test(text.charAt(end))) {
    if (/['’]/.test(text.charAt(end)) && !/\p{L}/u.test(text.charAt(end + 1))) break
    end += 1
  }
  return { start, end }
}
