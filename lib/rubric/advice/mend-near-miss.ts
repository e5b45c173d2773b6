import type { AdviceRule } from './advice-rule'
import { byWeight } from './point-weights'

/** A point that the answer came near: the shortest way to one point more. */
export const mendNearMiss: AdviceRule = ({ findings }) =>
  byWeight(findings.filter(({ called, evidence }) => called && evidence.length === 0)).flatMap(
    ({ id, nearMisses }) => {
      const [first] = nearMisses
      return first ? [{ id: 'mend_near_miss', keyPoint: id, reason: first.reason } as const] : []
    },
  )
