import { STAR_PARTS } from '@/lib/rubric/types'
import { composeAnswer, isBlankText, type Writing, type WritingField } from './writing'

/** UTF-16 code units, white space at both ends not counted. */
export const ANSWER_LENGTH_CHARS_MIN = 40
/** UTF-16 code units, all of them. */
export const ANSWER_LENGTH_CHARS_MAX = 20_000

/** Why an answer cannot be sent, how many characters it lacks or has too many, and the field to look at. */
export interface AnswerFault {
  readonly code: 'empty' | 'too_short' | 'too_long'
  readonly chars: number
  readonly field: WritingField
}

/** What is wrong with the length of an answer, or null. */
export function findAnswerFault(writing: Writing): AnswerFault | null {
  const answer = composeAnswer(writing)
  const missing = ANSWER_LENGTH_CHARS_MIN - answer.trim().length
  if (missing > 0) {
    const code = isBlankText(answer) ? 'empty' : 'too_short'
    return { code, chars: missing, field: firstToFill(writing) }
  }
  const over = answer.length - ANSWER_LENGTH_CHARS_MAX
  return over > 0 ? { code: 'too_long', chars: over, field: longest(writing) } : null
}

function firstToFill({ mode, text }: Writing): WritingField {
  if (mode === 'free') return 'free'
  return STAR_PARTS.find((part) => isBlankText(text[part])) ?? 'action'
}

function longest({ mode, text }: Writing): WritingField {
  if (mode === 'free') return 'free'
  return STAR_PARTS.reduce((most, part) => (text[part].length > text[most].length ? part : most))
}
