import type { AdviceRule } from './advice-rule'

/** A question about the past wants one event: a habit, an opinion, a character or a plan is none. */
export const tellOneEvent: AdviceRule = ({ question, form }) => {
  if (question.kind !== 'competency' || form === null || form === 'story') return []
  return [{ id: 'tell_one_event', form }]
}
