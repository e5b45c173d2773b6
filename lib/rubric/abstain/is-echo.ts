import type { ParsedAnswer } from '../answer/parse-answer'
import { findWords, type Word } from '../answer/words'
import { FREQUENT_ENGLISH } from './english-share'
import { sharedWords } from './shingles'

const RUN_WORDS = 3
const RUN_SHARE = 0.7
/** A real answer may well use every word of its question; a short one that has hardly a word besides only turns it round. */
const TURNED_WORDS_MAX = 60
const TURNED_SHARE = 0.6

/** Whether the answer is the question pasted back, or turned round and no more. */
export function isEcho({ words }: ParsedAnswer, question: string): boolean {
  const asked = findWords(question)
  if (sharedWords(words, asked, RUN_WORDS) >= RUN_SHARE) return true
  if (words.length > TURNED_WORDS_MAX) return false
  const own = contentOf(words)
  const known = contentOf(asked)
  const repeated = [...own].filter((stem) => known.has(stem)).length
  return own.size > 0 && repeated >= TURNED_SHARE * own.size
}

function contentOf(words: readonly Word[]): Set<string> {
  return new Set(words.filter(({ text }) => !FREQUENT_ENGLISH.has(text)).map(({ stem }) => stem))
}
