import { STAR_PARTS, type StarPart } from '../types'
import type { AdviceRule } from './advice-rule'

/** The part whose absence costs most comes first. */
const ORDER: readonly StarPart[] = ['action', 'result', 'situation', 'task']

/** Parts that are missing. A hypothetical answer is asked for what would be done and what that leads to. */
export const addStarPart: AdviceRule = ({ question, star }) => {
  const wanted = question.kind === 'hypothetical' ? (['action', 'result'] as const) : STAR_PARTS
  const missing = star.filter(({ part, words }) => words === 0 && wanted.some((one) => one === part))
  return ORDER.filter((part) => missing.some((one) => one.part === part)).map((part) => ({
    id: 'add_star_part',
    part,
  }))
}
