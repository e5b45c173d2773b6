import 'server-only'
import { findKeyPoint } from '@/lib/content/key-points'
import type { Family, KeyPoint } from '@/lib/content/types'
import type { KeyPointId, QuestionKind } from '@/lib/rubric'

/** What a page says of a key point in an answer to one kind of question. */
export interface PointWords extends KeyPoint {
  /** The class of its family's hue. */
  readonly hue: string
  /** The example that fits the kind of question. */
  readonly example: string
}

export function findPointWords(id: KeyPointId, kind: Exclude<QuestionKind, 'general'>): PointWords {
  const point = findKeyPoint(id)
  return { ...point, hue: hueOf(point.family), example: point.examples[kind] }
}

/** The class of a family's hue. */
export function hueOf(family: Family): string {
  return family.replace('_', '-')
}
