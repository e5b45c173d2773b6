import { splitClauses, splitSentences, type Clause, type Sentence } from './clauses'
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

/** How many words somebody would count: a contraction is one. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,:]*/gu)?.length ?? 0
}
