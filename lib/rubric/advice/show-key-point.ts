import type { AdviceRule } from './advice-rule'
import { byWeight } from './point-weights'

/** Points called for that the answer neither shows nor comes near. */
export const showKeyPoint: AdviceRule = ({ findings }) =>
  byWeight(
    findings.filter(
      ({ called, evidence, nearMisses }) => called && evidence.length + nearMisses.length === 0,
    ),
  ).map(({ id }) => ({ id: 'show_key_point', keyPoint: id }))
