import { FIRST_PERSON } from '../answer/english'
import { type ParsedAnswer, textsOf } from '../answer/parse-answer'
import { findWords, type Word } from '../answer/words'
import { FREQUENT_ENGLISH } from './english-share'
import { sharedWords } from './shingles'

const RUN_WORDS = 3
const RUN_SHARE = 0.7
/** A real answer may well use every word of its question; a short one that has hardly a word besides only turns it round. */
const TURNED_WORDS_MAX = 60
const TURNED_SHARE = 0.6
const ASKS = /^(tell me about|tell us about|describe a|give me an example|give an example|talk me through) /
const ASKED_SHARE = 0.5

/** Whether the answer is the question pasted back, or turned round and no more. */
export function isEcho(answer: ParsedAnswer, question: string): boolean {
  const { words } = answer
  if (isOnlyAsked(answer)) return true
  const asked = findWords(question)
  if (sharedWords(words, asked, RUN_WORDS) >= RUN_SHARE) return true
  if (words.length > TURNED_WORDS_MAX) return false
  const own = contentOf(words)
  const known = contentOf(asked)
  const repeated = [...own].filter((stem) => known.has(stem)).length
  return own.size > 0 && repeated >= TURNED_SHARE * own.size
}

/**
 * Whether it is some other interview question: it ends by asking "you" for something, and in it neither "I" nor "we" acts.
 */
function isOnlyAsked(answer: ParsedAnswer): boolean {
  const { words, sentences, quotationOf } = answer
  if (words.some(({ text }) => FIRST_PERSON.has(text)) || quotationOf.some((quotation) => quotation !== null))
    return false
  const asked = sentences.filter((sentence) => {
    const text = textsOf(answer, sentence).join(' ')
    return ASKS.test(text) || (sentence.question && /\byou\b/.test(text))
  })
  return (
    asked.length > 0 && asked.at(-1) === sentences.at(-1) && asked.length >= ASKED_SHARE * sentences.length
  )
}

function contentOf(words: readonly Word[]): Set<string> {
  return new Set(words.filter(({ text }) => !FREQUENT_ENGLISH.has(text)).map(({ stem }) => stem))
}
