import type { AdviceRule } from './advice-rule'

/** A question about a case wants what would be done: a view, or what somebody is like, does not say it. */
export const sayWhatYouWouldDo: AdviceRule = ({ question, form }) => {
  if (question.kind !== 'hypothetical' || (form !== 'opinion' && form !== 'self_description')) return []
  return [{ id: 'say_what_you_would_do', form }]
}
