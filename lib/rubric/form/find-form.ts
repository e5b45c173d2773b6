import type { ParsedAnswer } from '../answer/parse-answer'
import { isPastForm } from '../answer/past-forms'
import { ANSWER_FORMS, type AnswerForm, type Reading } from '../types'
import { isHabitual } from './is-habitual'

const WOULD: ReadonlySet<string> = new Set(['would', "'d", 'will', "'ll"])
/** Fewer verbs than this tell no form. */
const VERBS_MIN = 3

/** What the answer is, or null where its grammar alone does not tell: a reader that knows better is believed. */
export function findForm({ form }: Reading, answer: ParsedAnswer): AnswerForm | null {
  const past = answer.words.filter(({ text }) => isPastForm(text)).length
  const would = answer.words.filter(({ text }) => WOULD.has(text)).length
  if (form) {
    const read = ANSWER_FORMS.reduce((best, one) => (form[one] > form[best] ? one : best))
    // "I would let them speak" is a plan, however much it reads like a habit.
    return read === 'pseudo_story' && would >= VERBS_MIN && would > 2 * past ? 'would_do' : read
  }
  if (isHabitual(answer)) return past > 2 * VERBS_MIN ? null : 'pseudo_story'
  if (would >= VERBS_MIN && would > 2 * past) return 'would_do'
  return past >= VERBS_MIN && past > 2 * would ? 'story' : null
}
