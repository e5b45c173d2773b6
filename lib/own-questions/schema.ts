import { z } from 'zod'
import { toStorableText } from '@/lib/storable-text'
import { OWN_QUESTION_KINDS } from './kinds'

/** UTF-16 code units. */
export const OWN_QUESTION_LENGTH_CHARS_MIN = 10
export const OWN_QUESTION_LENGTH_CHARS_MAX = 300
export const OWN_QUESTIONS_MAX = 200

export const OWN_QUESTION_FAULTS = ['too_short', 'too_long', 'too_many'] as const
export type OwnQuestionFault = (typeof OWN_QUESTION_FAULTS)[number]

/** What somebody types: one line, however it was pasted. */
export const OwnQuestionSchema = z.object({
  kind: z.enum(OWN_QUESTION_KINDS),
  text: z
    .string()
    .transform((text) => toStorableText(text).replace(/\s+/g, ' ').trim())
    .pipe(
      z
        .string()
        .min(OWN_QUESTION_LENGTH_CHARS_MIN, 'too_short')
        .max(OWN_QUESTION_LENGTH_CHARS_MAX, 'too_long'),
    ),
})

/** With an underscore, which no slug has: a question of the bank may begin with `own-`. */
const PREFIX = 'own_'

/** The questionId of drafts and attempts at it: no question of the bank begins like that. */
export function toQuestionId(id: string): string {
  return `${PREFIX}${id}`
}

/** The id of the question of one's own, or null for one of the bank. */
export function readOwnId(questionId: string): string | null {
  return questionId.startsWith(PREFIX) ? questionId.slice(PREFIX.length) : null
}
