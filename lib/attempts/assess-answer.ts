import 'server-only'
import { phrases } from '@/lib/content/phrases'
import { readByRules } from '@/lib/reader/rules'
import { type AskedQuestion, type Assessment, assess } from '@/lib/rubric'

/** A question of the bank, as far as an attempt at it needs. */
export interface AttemptedQuestion extends AskedQuestion {
  readonly id: string
}

/** Reads the answer by the phrases of the content, and judges what was read. */
export function assessAnswer(answer: string, question: AskedQuestion): Assessment {
  return assess(readByRules(answer, phrases), question)
}
