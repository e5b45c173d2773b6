import type { Advice, AskedQuestion, Finding, StarShare } from '../types'

/** What advice rests on. */
export interface Judged {
  readonly question: AskedQuestion
  readonly findings: readonly Finding[]
  readonly star: readonly StarShare[]
  readonly words: number
  /** Whether the answer says what it usually does in place of what happened once. */
  readonly habitual: boolean
}

/** One rule of advice: pure, and silent (an empty list) where it has nothing to say. */
export type AdviceRule = (judged: Judged) => readonly Advice[]
