import type { Advice, StarShare } from '../types'
import type { AdviceRule } from './advice-rule'

/** Parts that take much more or much less room than usual. */
export const fitStarPart: AdviceRule = ({ question, star }) =>
  question.kind === 'competency' ? star.flatMap(fit) : []

function fit({ part, verdict }: StarShare): Advice[] {
  if (verdict === 'long') return [{ id: 'shorten_star_part', part }]
  return verdict === 'short' ? [{ id: 'lengthen_star_part', part }] : []
}
