import type { Advice } from '../types'
import { addStarPart } from './add-star-part'
import type { AdviceRule, Judged } from './advice-rule'
import { fitStarPart } from './fit-star-part'
import { mendNearMiss } from './mend-near-miss'
import { sayLess } from './say-less'
import { sayMore } from './say-more'
import { sayWhatYouWouldDo } from './say-what-you-would-do'
import { showKeyPoint } from './show-key-point'
import { tellOneEvent } from './tell-one-event'

/** Every rule, the one that changes most first. The page opens with the first advice of the first rule that speaks. */
export const ADVICE_RULES: readonly AdviceRule[] = [
  tellOneEvent,
  sayWhatYouWouldDo,
  sayMore,
  mendNearMiss,
  showKeyPoint,
  addStarPart,
  fitStarPart,
  sayLess,
]

/** All advice, the biggest improvement first; empty when there is nothing to change. */
export function giveAdvice(judged: Judged): Advice[] {
  return ADVICE_RULES.flatMap((rule) => rule(judged))
}
