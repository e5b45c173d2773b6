import type { Clause } from './clauses'
import { INTERJECTIONS, OBJECT_PRONOUNS, ORDER_VERBS, TELLING } from './english'
import { type ParsedAnswer, textsOf } from './parse-answer'
import { isPastForm } from './past-forms'
import { type Actor, subjectBefore } from './subject-of-clause'

/** "I told him to apologise": he would act, not I. "She asked me to apologise": I would. */
export function orderedBy(answer: ParsedAnswer, clause: Clause, at: number): Actor | null {
  if (answer.words[at - 1]?.text !== 'to') return null
  for (let index = at - 2; index >= clause.first; index -= 1) {
    const text = answer.words[index]?.text ?? ''
    if (!ORDER_VERBS.has(text)) continue
    const object = answer.words[index + 1]?.text ?? ''
    if (object === 'me' || object === 'us') return 'me'
    if (object === 'to') return null
    return subjectBefore(answer, clause, index) === 'customer' ? 'customer' : 'told'
  }
  return null
}

/** "I'd say to them, take a breath": words put to somebody without quotation marks, in which that person acts. */
export function instructedBy(answer: ParsedAnswer, clause: Clause, at: number): Actor | null {
  const index = answer.clauseOf[at] ?? 0
  let previous = answer.clauses[index - 1]
  const opening = answer.words[at]?.text ?? ''
  if (at !== clause.first || clause.opener || INTERJECTIONS.has(opening) || isPastForm(opening)) return null
  if (previous && previous.end - previous.first === 1) previous = answer.clauses[index - 2]
  if (!previous || previous.sentence !== clause.sentence || previous.quotation !== clause.quotation)
    return null
  const texts = textsOf(answer, previous)
  const isPutTo = OBJECT_PRONOUNS.has(texts.at(-1) ?? '') && texts.some((text) => TELLING.has(text))
  return isPutTo ? 'told' : null
}
