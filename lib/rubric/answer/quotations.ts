import type { Span } from '../types'

const DOUBLE = /"([^"\n]{1,1000})"|“([^”\n]{1,1000})”/g
const SINGLE = /(?<![\p{L}\p{N}])['‘](?=\p{L}|\p{N})([^\n]{1,1000}?)['’](?![\p{L}\p{N}])/gu

/** The quoted speech in an answer, without its marks, in order and not overlapping. An apostrophe opens nothing. */
export function findQuotations(answer: string): Span[] {
  const double = [...answer.matchAll(DOUBLE)].map(inner)
  const single = [...answer.matchAll(SINGLE)]
    .map(inner)
    .filter((span) => !double.some((other) => span.start < other.end && other.start < span.end))
  return [...double, ...single].sort((a, b) => a.start - b.start)
}

function inner(match: RegExpExecArray): Span {
  return { start: match.index + 1, end: match.index + match[0].length - 1 }
}
