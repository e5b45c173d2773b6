import type { Claim } from '@/lib/attempts/data'
import type { FoundPoint, NearPoint, Points } from '@/lib/attempts/points'
import type { Mark } from '@/lib/attempts/segments'
import type { KeyPointId, Span } from '@/lib/rubric'

/** A sign at the end of some words, and what it stands for. */
export interface Sign {
  /** The id of the first of the words in the page. */
  readonly id: string
  /** The id of the list item that belongs to them. */
  readonly pointId: string
  readonly keyPoint: KeyPointId
  readonly kind: 'found' | 'near' | 'claim'
  /** A numeral for found, a letter for near, nothing for a claim. */
  readonly sign: string
}

/** Where a key point stands in the page; `within` tells two answers on one page apart. */
export function pointAnchor(keyPoint: KeyPointId, within = ''): string {
  return `${within}p-${keyPoint}`
}

/** Where the words of a key point begin in the page. */
export function wordsAnchor(keyPoint: KeyPointId, index: number, within = ''): string {
  return `${within}w-${keyPoint}-${index + 1}`
}

/** Everything that the answer is marked with, from its points and the candidate's claims. */
export function toMarks(points: Points, claims: readonly Claim[], within = ''): readonly Mark<Sign>[] {
  const found = [...points.found, ...points.extra].flatMap((point) =>
    point.spans.map((span, index) => toMark(point, span, index, within)),
  )
  const near = points.near.flatMap((point) =>
    point.nearMisses.map(({ span }, index) => toMark(point, span, index, within)),
  )
  const claimed = claims.map(({ keyPoint, span }): Mark<Sign> => {
    const pointId = pointAnchor(keyPoint, within)
    return { span, of: { id: claimAnchor(keyPoint, within), pointId, keyPoint, kind: 'claim', sign: '' } }
  })
  return [...found, ...near, ...claimed]
}

/** Where the words of a claim begin in the page. */
export function claimAnchor(keyPoint: KeyPointId, within = ''): string {
  return `${within}c-${keyPoint}`
}

function toMark(point: FoundPoint | NearPoint, span: Span, index: number, within: string): Mark<Sign> {
  const { keyPoint, state, sign } = point
  const id = wordsAnchor(keyPoint, index, within)
  return { span, of: { id, pointId: pointAnchor(keyPoint, within), keyPoint, kind: state, sign } }
}
