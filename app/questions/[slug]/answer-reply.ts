import type { AnswerFault } from '@/lib/practice/answer-fault'
import type { Writing } from '@/lib/practice/writing'

/** Why an answer was not taken: its length, that somebody else is signed in by now, or more answers than a person writes. */
export type AnswerProblem = AnswerFault | { readonly code: 'other_user' | 'too_many' }

/** `at` is the server's clock, in milliseconds. */
export type AnswerReply =
  | { readonly ok: true; readonly attemptId: string; readonly at: number }
  | { readonly ok: false; readonly problem: AnswerProblem }

/** What a form without scripts shows again: what is wrong, what was typed, and whose words those are (null: nobody's yet). */
export interface AnswerState {
  readonly problem: AnswerProblem
  readonly writing: Writing
  readonly pageUserId: string | null
}
