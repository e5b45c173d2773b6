import type { Mark } from './segments'

/**
 * Finds each label's quotes in a text. A quote that occurs twice is marked where it first occurs; one that does not
 * occur is left out (the content check refuses such a file).
 */
export function findQuoteMarks<Id extends string>(
  text: string,
  shows: Readonly<Partial<Record<Id, readonly string[]>>>,
): readonly Mark<Id>[] {
  const entries = Object.entries(shows) as [Id, readonly string[] | undefined][]
  return entries
    .flatMap(([id, quotes]) => (quotes ?? []).map((quote) => ({ id, quote, start: text.indexOf(quote) })))
    .filter(({ start, quote }) => start !== -1 && quote.length > 0)
    .map(({ id, quote, start }) => ({ of: id, span: { start, end: start + quote.length } }))
    .toSorted((a, b) => a.span.start - b.span.start)
}
