import type { Span } from '../types'
import { type Clause, type Sentence, splitClauses, splitSentences, type WordRun } from './clauses'
import { findQuotations } from './quotations'
import { findWords, type Word } from './words'

/** An answer taken apart: everything that readers and rules ask of its grammar. */
export interface ParsedAnswer {
  readonly text: string
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
  readonly clauses: readonly Clause[]
  /** Of each word: the index of its clause. */
  readonly clauseOf: readonly number[]
  /** Of each word: the number of the quotation it stands in, or null. */
  readonly quotationOf: readonly (number | null)[]
}

/** Takes an answer apart, in time linear in its length. */
export function parseAnswer(text: string): ParsedAnswer {
  const words = findWords(text)
  const quotations = findQuotations(text)
  let quotation = 0
  const quotationOf = words.map((word) => {
    while ((quotations[quotation]?.end ?? Number.POSITIVE_INFINITY) <= word.start) quotation += 1
    const span = quotations[quotation]
    return span && span.start <= word.start ? quotation : null
  })
  const sentences = splitSentences(text, words)
  const clauses = splitClauses(text, words, sentences, quotationOf)
  const clauseOf = clauses.flatMap((clause, index) =>
    Array.from({ length: clause.end - clause.first }, () => index),
  )
  return { text, words, sentences, clauses, clauseOf, quotationOf }
}

/** The words of a run, as `Word.text`. */
export function textsOf({ words }: ParsedAnswer, { first, end }: WordRun): string[] {
  return words.slice(first, end).map(({ text }) => text)
}

/** The words that a span touches, found in logarithmic time. */
export function wordsIn({ words }: ParsedAnswer, { start, end }: Span): WordRun {
  return {
    first: firstWordWhere(words, (word) => word.end > start),
    end: firstWordWhere(words, (word) => word.start >= end),
  }
}

/** The first index from which on `holds` is true. */
function firstWordWhere(words: readonly Word[], holds: (word: Word) => boolean): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    const word = words[middle]
    if (word && holds(word)) high = middle
    else low = middle + 1
  }
  return low
}
