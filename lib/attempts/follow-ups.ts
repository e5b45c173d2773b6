import type { KeyPointState } from './key-point-rows'

/**
 * Chooses what an interviewer may ask next: first after what is missing, then after what came near, and then the rest,
 * each in the order that the question lists them. As many as there are, at most `count`.
 */
export function chooseFollowUps<Id extends string>(
  listed: readonly Id[],
  stateOf: (id: Id) => KeyPointState,
  count = 2,
): readonly Id[] {
  const urgency = { missing: 0, near: 1, found: 2 } as const
  return listed.toSorted((a, b) => urgency[stateOf(a)] - urgency[stateOf(b)]).slice(0, count)
}
