import type { Span } from '../types'

const DOUBLE = /"([^"\n]{1,1000})"|“([^”\n]{1,1000})”/g
/** Words that begin with an apostrophe of their own. */
const SINGLE =
  /(?<![\p{L}\p{N}])['‘](?!(?:cause|cos|cuz|til|till|em|bout|n|s|t|un)\b)(?=\p{L}|\p{N})([^\n]{1,1000}?)['’](?![\p{L}\p{N}])/gu

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
