import type { KeyPointState } from './key-point-rows'

/**
 * Chooses what an interviewer may ask next: first after what is missing, then after what came near, each in the order
 * that the question lists them. Never after what was found, so there may be fewer than `count`, or none.
 */
export function chooseFollowUps<Id extends string>(
  listed: readonly Id[],
  stateOf: (id: Id) => KeyPointState,
  count = 2,
): readonly Id[] {
  const inState = (state: KeyPointState) => listed.filter((id) => stateOf(id) === state)
  return [...inState('missing'), ...inState('near')].slice(0, count)
}
