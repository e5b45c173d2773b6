import { KEY_POINT_IDS, type KeyPointId } from '@/lib/rubric/types'

export interface FindingChange {
  readonly gained: readonly KeyPointId[]
  readonly lost: readonly KeyPointId[]
  readonly kept: readonly KeyPointId[]
}

/** What changed from one attempt's found key points to the next one's, in the order of KEY_POINT_IDS. */
export function compareFound(before: ReadonlySet<KeyPointId>, after: ReadonlySet<KeyPointId>): FindingChange {
  return {
    gained: KEY_POINT_IDS.filter((id) => after.has(id) && !before.has(id)),
    lost: KEY_POINT_IDS.filter((id) => before.has(id) && !after.has(id)),
    kept: KEY_POINT_IDS.filter((id) => before.has(id) && after.has(id)),
  }
}
