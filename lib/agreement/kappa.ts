/**
 * How often two raters gave each pair of ratings: `table[a][b]`, square, with the ratings in their order. Counts or proportions; only their
 * ratios matter.
 */
export type AgreementTable = readonly (readonly number[])[]

/** How grave it is that one rater says `a` and the other `b`, places in the scale; 0 where they agree. */
export type Disagreement = (a: number, b: number) => number

/** For ratings without an order: every disagreement is as grave as any other. */
const unordered: Disagreement = (a, b) => (a === b ? 0 : 1)

/** For ratings in order, such as bands: two steps apart is four times as grave as one (Fleiss and Cohen 1973). */
export const quadratic: Disagreement = (a, b) => (a - b) ** 2

/**
 * Cohen's kappa: agreement beyond what chance would give, from below 0 to 1; weighted where disagreements differ in gravity (Cohen
 * 1960, 1968). Null where nothing was rated; 1 where neither rater could have disagreed, since both gave one and the same rating always.
 */
export function kappa(table: AgreementTable, disagreement: Disagreement = unordered): number | null {
  const first = table.map(sum)
  const second = table.map((_, b) => sum(table.map((row) => row[b] ?? 0)))
  const all = sum(first)
  if (all === 0) return null
  let observed = 0
  let expected = 0
  for (const [a, row] of table.entries()) {
    for (const [b, count] of row.entries()) {
      observed += disagreement(a, b) * count
      expected += (disagreement(a, b) * (first[a] ?? 0) * (second[b] ?? 0)) / all
    }
  }
  return expected === 0 ? 1 : 1 - observed / expected
}

/** The table of pairs of ratings, each a place in a scale of `size` ratings. */
export function toAgreementTable(
  pairs: readonly (readonly [number, number])[],
  size: number,
): AgreementTable {
  const table = Array.from({ length: size }, () => Array.from({ length: size }, () => 0))
  for (const [a, b] of pairs) {
    const row = table[a]
    if (row?.[b] === undefined) throw new RangeError(`${a} or ${b} is no place in a scale of ${size}`)
    row[b] += 1
  }
  return table
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
