import type { AdviceRule } from './advice-rule'

/** A question about the past wants one event; "I usually…" is no event. */
export const tellOneEvent: AdviceRule = ({ question, star, habitual }) => {
  if (question.kind !== 'competency') return []
  const situation = star.find(({ part }) => part === 'situation')
  return habitual && (situation?.words ?? 0) === 0 ? [{ id: 'tell_one_event' }] : []
}
