import type { StarPart } from '@/lib/rubric/types'

/** A share of the words of an answer, 0..1. */
export interface ShareRange {
  readonly min: number
  readonly max: number
}
export type AdvisedShares = Readonly<Record<StarPart, ShareRange>>

/** What a full answer has at the least (a minute aloud): until then the advice goes by this length, not by what is there. */
export const FULL_ANSWER_WORDS = 150

export interface UsualWords {
  readonly min: number
  readonly max: number
  readonly verdict: 'under' | 'within' | 'over' | 'far_over'
}

const FAR_OVER = 1.5

/** How many words a part usually has in an answer of that length, to the nearest five, and how `words` compare. */
export function compareWithUsual(words: number, answerWords: number, share: ShareRange): UsualWords {
  const whole = Math.max(answerWords, FULL_ANSWER_WORDS)
  const min = toFives(whole * share.min)
  const max = toFives(whole * share.max)
  return { min, max, verdict: judge(words, min, max) }
}

function judge(words: number, min: number, max: number): UsualWords['verdict'] {
  if (words < min) return 'under'
  if (words <= max) return 'within'
  return words <= max * FAR_OVER ? 'over' : 'far_over'
}

function toFives(words: number): number {
  return Math.max(5, Math.round(words / 5) * 5)
}
