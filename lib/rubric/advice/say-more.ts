import type { AdviceRule } from './advice-rule'

/** Below this many words there is hardly room for what happened and what was done. */
export const ANSWER_WORDS_MIN = 60

/** A very short answer leaves most of what was done unsaid. */
export const sayMore: AdviceRule = ({ words }) => (words < ANSWER_WORDS_MIN ? [{ id: 'say_more' }] : [])
