import type { WordRun } from '../answer/clauses'
import { countWords } from '../answer/count-words'
import type { ParsedAnswer } from '../answer/parse-answer'
import type { Span } from '../types'

const WORD_PART = /[\p{L}\p{M}\p{N}'’]/u

/** Beyond this many words a clause is quoted in part: a quote that runs on shows nothing. */
const QUOTE_WORDS_MAX = 20
/** A clause of fewer words says nothing by itself ("listening is"). */
const QUOTE_WORDS_MIN = 4
const JOINING_WORDS: ReadonlySet<string> = new Set(['and', 'but', 'or', 'then', 'that'])
const ENDING_WORDS: ReadonlySet<string> = new Set([...JOINING_WORDS, 'so'])
const CLOSING_MARK = /^[.,!?…]*["”'’]/
const OPENING_MARK = /["“'‘]$/

/**
 * The words to quote for a run: the clauses that it stands in, so that a quote can be read by itself. It never leaves the
 * sentence, half a contraction is no quote, and no quotation mark stands without its partner where the partner is near.
 */
export function quoteWords(answer: ParsedAnswer, run: WordRun): Span | null {
  const core = withoutJoiningWords(answer, run, run)
  const clauses = clausesAround(answer, core)
  const whole = withoutJoiningWords(answer, clauses, core)
  if (whole.end - whole.first <= QUOTE_WORDS_MAX) return spanOf(answer, whole)
  const fromSubject = { first: whole.first, end: core.end }
  return spanOf(answer, fromSubject.end - fromSubject.first <= QUOTE_WORDS_MAX ? fromSubject : core)
}

/** Exactly the words of a run, with quotation marks in pairs; null where there are none. */
export function spanOf(answer: ParsedAnswer, { first, end }: WordRun): Span | null {
  const opening = answer.words[first]
  const closing = answer.words[end - 1]
  if (!opening || !closing) return null
  return withPairedMarks(
    answer,
    { first, end },
    wholeWords(answer.text, { start: opening.start, end: closing.end }),
  )
}

/** The clauses of the run, and a neighbour in the same sentence where they are too short to say anything. */
function clausesAround(answer: ParsedAnswer, run: WordRun): WordRun {
  const index = answer.clauseOf[run.first] ?? -1
  const lastIndex = answer.clauseOf[run.end - 1] ?? -1
  const opening = answer.clauses[index]
  const closing = answer.clauses[lastIndex]
  if (!opening || !closing) return run
  const clauses = { first: opening.first, end: closing.end }
  const span = spanOf(answer, clauses)
  if (!span || countWords(answer.text.slice(span.start, span.end)) >= QUOTE_WORDS_MIN) return clauses
  const next = answer.clauses[lastIndex + 1]
  if (next?.sentence === closing.sentence && next.quotation === closing.quotation)
    return { first: clauses.first, end: next.end }
  const previous = answer.clauses[index - 1]
  return previous?.sentence === opening.sentence ? { first: previous.first, end: clauses.end } : clauses
}

/** Joining words at the edges say nothing; those inside `core` stay, unless it is `run` itself. */
function withoutJoiningWords(answer: ParsedAnswer, run: WordRun, core: WordRun): WordRun {
  const isOneOf = (words: ReadonlySet<string>, at: number) => words.has(answer.words[at]?.text ?? '')
  let { first, end } = run
  const firstMax = run === core ? end - 1 : core.first
  const endMin = run === core ? first + 1 : core.end
  while (first < firstMax && isOneOf(JOINING_WORDS, first)) first += 1
  while (end > Math.max(endMin, first + 1) && isOneOf(ENDING_WORDS, end - 1)) end -= 1
  return { first, end }
}

function withPairedMarks(answer: ParsedAnswer, { first, end }: WordRun, span: Span): Span {
  const opened = answer.quotationOf[first] ?? null
  const closed = answer.quotationOf[end - 1] ?? null
  if (opened === closed) return span
  const before =
    opened === null ? null : OPENING_MARK.exec(answer.text.slice(Math.max(0, span.start - 1), span.start))
  const after = closed === null ? null : CLOSING_MARK.exec(answer.text.slice(span.end, span.end + 5))
  return { start: span.start - (before?.[0].length ?? 0), end: span.end + (after?.[0].length ?? 0) }
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

/** Two runs in one clause are one quote. The spans are in the order of the text. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (last && span.start < last.end) {
      joined[joined.length - 1] = {
        start: Math.min(last.start, span.start),
        end: Math.max(last.end, span.end),
      }
    } else joined.push(span)
  }
  return joined
}
