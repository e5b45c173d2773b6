import type { ParsedAnswer } from '../answer/parse-answer'
import { findWords } from '../answer/words'
import type { AskedQuestion, Finding, NotJudgedReason } from '../types'
import { englishShare } from './english-share'
import { foreignShare } from './foreign-share'
import { isOffPoint } from './is-off-point'
import { sharedWords } from './shingles'

/** Fewer words than this say too little of what anybody did. */
export const JUDGED_WORDS_MIN = 15
const ENGLISH_SHARE_MIN = 0.16
const FOREIGN_SHARE_MIN = 0.12
const REPETITION_MIN = 0.25
const ECHO_SHARE = 0.7
const ECHO_RUN_WORDS = 3
const COPIED_SHARE = 0.5
const COPIED_RUN_WORDS = 6

/**
 * Why an answer is not judged at all, or null. A bad, rude, evasive or oddly worded answer to the point is judged:
 * every rule here would rather let an answer through than turn a real one away.
 */
export function whyNotJudged(
  answer: ParsedAnswer,
  question: AskedQuestion,
  findings: readonly Finding[],
): NotJudgedReason | null {
  const { words } = answer
  if (words.length === 0) return 'too_thin'
  const english = englishShare(answer)
  const foreign = foreignShare(answer)
  if (foreign >= FOREIGN_SHARE_MIN && foreign > english) return 'other_language'
  if (isEcho(answer, question)) return 'echo'
  if (words.length < JUDGED_WORDS_MIN)
    return english < ENGLISH_SHARE_MIN && words.length > 3 ? 'gibberish' : 'too_thin'
  if (isGibberish(answer, english)) return 'gibberish'
  if (isCopied(answer, question)) return 'copied'
  const nothingSeen = findings.every(({ evidence, nearMisses }) => evidence.length + nearMisses.length === 0)
  return nothingSeen && isOffPoint(answer) ? 'off_point' : null
}

function isEcho({ words }: ParsedAnswer, question: AskedQuestion): boolean {
  return sharedWords(words, findWords(question.text), ECHO_RUN_WORDS) >= ECHO_SHARE
}

function isCopied({ words }: ParsedAnswer, question: AskedQuestion): boolean {
  return question.modelAnswers.some(
    (model) => sharedWords(words, findWords(model), COPIED_RUN_WORDS) >= COPIED_SHARE,
  )
}

/** Words that are none, or the same few over and over. */
function isGibberish({ words }: ParsedAnswer, english: number): boolean {
  const different = new Set(words.map(({ text }) => text)).size
  if (different / Math.min(words.length, 100) < REPETITION_MIN) return true
  return (
    english < ENGLISH_SHARE_MIN && words.filter(({ text }) => !isWordLike(text)).length > words.length / 3
  )
}

function isWordLike(text: string): boolean {
  return /[aeiouy]/.test(text) && !/[^aeiouy\d]{5,}/.test(text) && !/(.)\1\1/.test(text)
}
