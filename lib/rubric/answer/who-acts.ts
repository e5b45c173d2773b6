import type { ParsedAnswer } from './parse-answer'
import { subjectOf } from './subject-of'
import type { Actor } from './subject-of-clause'
import { whoSpeaks } from './who-speaks'

/**
 * Who does what the word at index `at` says. A clause without a subject goes on with the one before it;
 * where no subject can be found the candidate is meant ("Listened first, then…").
 */
export function whoActs(answer: ParsedAnswer, at: number): Actor {
  const quotation = answer.quotationOf[at] ?? null
  const actor = subjectOf(answer, at)
  if (quotation === null) return actor
  const speaker = whoSpeaks(answer, at)
  if (actor === 'me') return speaker
  return actor === 'anyone' && speaker === 'me' ? 'customer' : actor
}
