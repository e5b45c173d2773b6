import 'server-only'
import { phrases } from '@/lib/content/phrases'
import type { Question } from '@/lib/content/types'
import { readByRules } from '@/lib/reader/rules'
import { type Assessment, assess } from '@/lib/rubric'

/** A question of the bank, as far as an attempt at it needs. */
export type AttemptedQuestion = Pick<Question, 'slug' | 'kind' | 'question' | 'keyPoints'> & {
  readonly strong: Pick<Question['strong'], 'answer'>
  readonly weak: Pick<Question['weak'], 'answer'>
}

/** Reads the answer by the phrases of the content, and judges what was read. */
export function assessAnswer(answer: string, question: AttemptedQuestion): Assessment {
  const { kind, question: text, keyPoints, strong, weak } = question
  const modelAnswers = [strong.answer, weak.answer]
  return assess(readByRules(answer, phrases), { kind, text, keyPoints, modelAnswers })
}
