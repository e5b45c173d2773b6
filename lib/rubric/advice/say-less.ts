import type { AdviceRule } from './advice-rule'

/** Above this many words (about three minutes aloud) an interviewer stops following. */
export const ANSWER_WORDS_MAX = 400

export const sayLess: AdviceRule = ({ words }) => (words > ANSWER_WORDS_MAX ? [{ id: 'say_less' }] : [])
