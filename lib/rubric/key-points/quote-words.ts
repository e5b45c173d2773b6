import type { WordRun } from '../answer/clauses'
import type { ParsedAnswer } from '../answer/parse-answer'
import type { Span } from '../types'

const WORD_PART = /[\p{L}\p{M}\p{N}'’]/u

/** The run of the answer that a run of words stands on, widened to whole words: half a contraction is no quote. */
export function quoteWords(answer: ParsedAnswer, run: WordRun): Span | null {
  const first = answer.words[run.first]
  const last = answer.words[run.end - 1]
  return first && last ? wholeWords(answer.text, { start: first.start, end: last.end }) : null
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
