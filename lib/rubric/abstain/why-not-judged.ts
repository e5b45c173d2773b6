import type { ParsedAnswer } from '../answer/parse-answer'
import { findWords } from '../answer/words'
import {
  type AskedQuestion,
  type Finding,
  NOT_JUDGED_REASONS,
  type NotJudgedReason,
  type Reading,
} from '../types'
import { englishShare } from './english-share'
import { foreignShare } from './foreign-share'
import { isEcho } from './is-echo'
import { isOffPoint } from './is-off-point'
import { sharedWords } from './shingles'

/** Fewer words than this say too little of what anybody did. */
export const JUDGED_WORDS_MIN = 15
const ENGLISH_SHARE_MIN = 0.16
/** Below this share hardly a word is English, whatever language it is. */
const ENGLISH_SHARE_NONE = 0.08
const FOREIGN_SHARE_MIN = 0.15
const REPETITION_MIN = 0.25
const COPIED_SHARE = 0.5
const COPIED_RUN_WORDS = 6
/** From this score on, of all reasons together, a reader is believed that an answer cannot be judged. */
const READ_SCORE_MIN = 0.5

/**
 * Why an answer is not judged at all, or null. A bad, rude, evasive or oddly worded answer to the point is judged:
 * every rule here would rather let an answer through than turn a real one away.
 */
export function whyNotJudged(
  reading: Reading,
  answer: ParsedAnswer,
  question: AskedQuestion,
  findings: readonly Finding[],
): NotJudgedReason | null {
  const { words } = answer
  if (words.length === 0) return 'too_thin'
  const english = englishShare(answer)
  const foreign = foreignShare(answer)
  if (foreign >= FOREIGN_SHARE_MIN && foreign > english) return 'other_language'
  if (isEcho(answer, question.text)) return 'echo'
  if (words.length < JUDGED_WORDS_MIN)
    return english < ENGLISH_SHARE_MIN && words.length > 3 ? 'gibberish' : 'too_thin'
  if (isGibberish(answer, english)) return 'gibberish'
  if (isCopied(answer, question)) return 'copied'
  const read = readReason(reading, question)
  if (read) return read
  // What a general question asks about need not have to do with serving anybody.
  if (question.kind === 'general' || !isOffPoint(answer)) return null
  if (english < ENGLISH_SHARE_NONE) return 'other_language'
  const seen = findings.some(({ evidence, nearMisses }) => evidence.length + nearMisses.length > 0)
  return seen && isPersonal(answer) ? null : 'off_point'
}

/** What the reader makes of the answer as a whole, where it is sure. */
function readReason({ notJudged }: Reading, { kind }: AskedQuestion): NotJudgedReason | null {
  if (!notJudged) return null
  // What is beside the point of an odd question ("Describe yellow") no reader has learned.
  const reasons = NOT_JUDGED_REASONS.filter((reason) => kind !== 'general' || reason !== 'off_point')
  const sum = reasons.reduce((total, reason) => total + notJudged[reason], 0)
  if (sum < READ_SCORE_MIN) return null
  return reasons.reduce((best, one) => (notJudged[one] > notJudged[best] ? one : best))
}

function isCopied({ words }: ParsedAnswer, question: AskedQuestion): boolean {
  return question.modelAnswers.some(
    (model) => sharedWords(words, findWords(model), COPIED_RUN_WORDS) >= COPIED_SHARE,
  )
}

function isPersonal({ words }: ParsedAnswer): boolean {
  return words.some(({ text }) => text === 'i' || text === 'we')
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
