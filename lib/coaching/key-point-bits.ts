import { KEY_POINT_IDS, type KeyPointId } from '../rubric/types'

/**
 * Key points as one whole number, a bit each by their place in `KEY_POINT_IDS`, which is permanent: so the database counts them over
 * a hundred thousand answers without a row for each.
 */
export function toKeyPointBits(ids: Iterable<KeyPointId>): number {
  let bits = 0
  for (const id of ids) bits |= 1 << KEY_POINT_IDS.indexOf(id)
  return bits
}

/** The key points of such a number, in the order of `KEY_POINT_IDS`; bits of no key point are passed over. */
export function readKeyPointBits(bits: number): readonly KeyPointId[] {
  return KEY_POINT_IDS.filter((_, place) => (bits & (1 << place)) !== 0)
}
