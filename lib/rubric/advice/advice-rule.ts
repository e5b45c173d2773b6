import type { Advice, AnswerForm, AskedQuestion, Finding, StarShare } from '../types'

/** What advice rests on. */
export interface Judged {
  readonly question: AskedQuestion
  readonly findings: readonly Finding[]
  readonly star: readonly StarShare[]
  readonly words: number
  /** Null where the reader could not tell. */
  readonly form: AnswerForm | null
}

/** One rule of advice: pure, and silent (an empty list) where it has nothing to say. */
export type AdviceRule = (judged: Judged) => readonly Advice[]
