import type { Span } from '@/lib/rubric/types'

/** Something to show in a text: which words, and what the page needs to know of it. */
export interface Mark<T> {
  readonly span: Span
  readonly of: T
}

export interface PlacedMark<T> extends Mark<T> {
  /** Which line beneath the words is its own, 0 the highest: marks that overlap never share one. */
  readonly lane: number
}

/** A run of the text with the same marks from end to end. */
export interface Segment<T> {
  readonly start: number
  readonly text: string
  /** By lane. */
  readonly marks: readonly PlacedMark<T>[]
  /** The marks that end with this segment, the inner before the outer. */
  readonly ends: readonly PlacedMark<T>[]
}

/** A run between empty lines, or (`isGap`) the empty lines themselves, so that nothing is left out. */
export interface Paragraph<T> {
  readonly start: number
  readonly isGap: boolean
  readonly segments: readonly Segment<T>[]
}

const EMPTY_LINES = /\n[^\S\n]*(?:\n[^\S\n]*)+/g

/**
 * Cuts a text into paragraphs, and these where marks begin and end. The segments' texts, put together, are the text
 * itself, whatever the marks: what lies outside the text is cut off, and a mark of nothing is left out.
 */
export function splitParagraphs<T>(text: string, marks: readonly Mark<T>[]): readonly Paragraph<T>[] {
  const gaps = [...text.matchAll(EMPTY_LINES)].map((gap) => ({
    start: gap.index,
    end: gap.index + gap[0].length,
  }))
  const placed = placeInLanes(marks.flatMap((mark) => clip(mark, text.length)))
  const segments = splitAt([...gaps, ...placed.map(({ span }) => span)], text, placed)
  const starts = [0, ...gaps.flatMap(({ start, end }) => [start, end])]
  return [...new Set(starts)]
    .map((start, i, all) => {
      const end = all[i + 1] ?? text.length
      const within = segments.filter((segment) => segment.start >= start && segment.start < end)
      return { start, isGap: gaps.some((gap) => gap.start === start), segments: within }
    })
    .filter(({ segments }) => segments.length > 0)
}

function splitAt<T>(spans: readonly Span[], text: string, marks: readonly PlacedMark<T>[]): Segment<T>[] {
  const edges = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])
  const cuts = [...edges].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? text.length
    const here = marks.filter(({ span }) => span.start <= start && span.end >= end)
    return {
      start,
      text: text.slice(start, end),
      marks: here.toSorted((a, b) => a.lane - b.lane),
      ends: here.filter(({ span }) => span.end === end).toSorted((a, b) => b.lane - a.lane),
    }
  })
}

function clip<T>({ span, of }: Mark<T>, length: number): Mark<T>[] {
  const start = Math.max(0, span.start)
  const end = Math.min(length, span.end)
  return start < end ? [{ of, span: { start, end } }] : []
}

/** Each mark takes the highest line that is free where it begins; the longer of two that begin together goes first. */
function placeInLanes<T>(marks: readonly Mark<T>[]): PlacedMark<T>[] {
  const laneEnds: number[] = []
  const inOrder = marks.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  return inOrder.map((mark) => {
    const free = laneEnds.findIndex((end) => end <= mark.span.start)
    const lane = free === -1 ? laneEnds.length : free
    laneEnds[lane] = mark.span.end
    return { ...mark, lane }
  })
}
