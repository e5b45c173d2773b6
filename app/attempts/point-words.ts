import 'server-only'
import { findKeyPoint } from '@/lib/content/key-points'
import type { KeyPointId, NearMissReason, QuestionKind } from '@/lib/rubric'

type ScenarioKind = Exclude<QuestionKind, 'general'>

/** What a page says of a key point in an answer to one kind of question. */
export interface PointWords {
  readonly id: KeyPointId
  readonly name: string
  readonly family: Family
  /** The class of its family's hue. */
  readonly hue: string
  readonly why: string
  readonly how: string
  readonly example: string
  readonly missing: string
  readonly improve: string
  readonly praise: string
  readonly near: Readonly<Partial<Record<NearMissReason, string>>>
}

/** Throws where the content has no such key point: its ids are permanent. */
export function findPointWords(id: KeyPointId, kind: ScenarioKind): PointWords {
  const point = findKeyPoint(id)
  if (point === null) throw new Error(`content/key-points/${id} is missing`)
  return { ...point, example: point.examples[kind] }
}
