import type { Span } from '@/lib/rubric/types'

/** The sentences of an answer, without the white space around them: for people who choose words from a list. */
export function splitSentences(answer: string, locale = 'en'): readonly Span[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' })
  return [...segmenter.segment(answer)].flatMap(({ segment, index }) => {
    const start = index + segment.length - segment.trimStart().length
    const end = index + segment.trimEnd().length
    return start < end ? [{ start, end }] : []
  })
}

/** The run from the first of several spans to the last; null for none. */
export function joinSpans(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  }
}
