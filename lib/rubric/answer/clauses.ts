import { CLAUSE_OPENERS, TITLES } from './english'
import { resumesMainClause } from './resumes-main-clause'
import type { Word } from './words'

/** A run of words, as indexes into the words of the answer: `first` inclusive, `end` exclusive. */
export interface WordRun {
  readonly first: number
  readonly end: number
}

export interface Sentence extends WordRun {
  readonly question: boolean
}

export interface Clause extends WordRun {
  readonly sentence: number
  /** The word that opens it (`because`, `and`), when one does. */
  readonly opener: string | null
  /** Which quotation it stands in; null outside quotations. */
  readonly quotation: number | null
}

/** Rules look back over a clause and a sentence, so neither may grow with the answer: longer ones are cut. */
const SENTENCE_WORDS_MAX = 240
const CLAUSE_WORDS_MAX = 60

const SENTENCE_END = /[.!?…]["'”’)\]]*(\s|$)|\n/
const CLAUSE_END = /[,;:()"“”]|\s[-–—]+\s|[—–]|[.…]{2,}|\s['‘]|['’]\s/

/** The sentences of the answer. A line break always ends one; the dot of a title never does. */
export function splitSentences(answer: string, words: readonly Word[]): Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  words.forEach((word, index) => {
    const next = words[index + 1]
    const between = answer.slice(word.end, next ? next.start : answer.length)
    const titled = TITLES.has(word.text) && /^\.? /.test(between)
    const tooLong = index + 1 - first >= SENTENCE_WORDS_MAX
    if (next && !tooLong && (titled || !SENTENCE_END.test(between))) return
    sentences.push({ first, end: index + 1, question: between.trimStart().startsWith('?') })
    first = index + 1
  })
  return sentences
}

/** The clauses of the answer: split at punctuation, at quotation marks and before the words that open one. */
export function splitClauses(
  answer: string,
  words: readonly Word[],
  sentences: readonly Sentence[],
  quotationOf: readonly (number | null)[],
): Clause[] {
  return sentences.flatMap((sentence, number) => {
    const clauses: Clause[] = []
    let first = sentence.first
    const close = (end: number) => {
      const opening = words[first]
      clauses.push({
        first,
        end,
        sentence: number,
        opener: opening && CLAUSE_OPENERS.has(opening.text) ? opening.text : null,
        quotation: quotationOf[first] ?? null,
      })
      first = end
    }
    for (let at = sentence.first + 1; at < sentence.end; at += 1) {
      const opens = opensClause(answer, words, quotationOf, at) || resumesMainClause(words, first, at)
      if (opens || at - first >= CLAUSE_WORDS_MAX) close(at)
    }
    close(sentence.end)
    return clauses
  })
}

function opensClause(
  answer: string,
  words: readonly Word[],
  quotationOf: readonly (number | null)[],
  at: number,
): boolean {
  const before = words[at - 1]
  const word = words[at]
  if (!before || !word) return false
  if (quotationOf[at] !== quotationOf[at - 1]) return true
  return CLAUSE_OPENERS.has(word.text) || CLAUSE_END.test(answer.slice(before.end, word.start))
}
