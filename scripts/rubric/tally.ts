import { kappa as kappaOf } from '../../lib/agreement/kappa'

/** Counts of one yes-or-no question over many answers. */
export interface Tally {
  readonly truePositives: number
  readonly falsePositives: number
  readonly falseNegatives: number
  readonly trueNegatives: number
}
export type Verdict = keyof Tally

export function verdictOf(gold: boolean, got: boolean): Verdict {
  if (gold) return got ? 'truePositives' : 'falseNegatives'
  return got ? 'falsePositives' : 'trueNegatives'
}

/** Counts verdicts; null counts nowhere. */
export function tallyOf(verdicts: readonly (Verdict | null)[]): Tally {
  const tally = { truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 0 }
  for (const verdict of verdicts) if (verdict) tally[verdict] += 1
  return tally
}

export function f1({ truePositives, falsePositives, falseNegatives }: Tally): number | null {
  return ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives)
}

/** Cohen's kappa of the two who said yes or no. */
export function kappa({
  truePositives,
  falsePositives,
  falseNegatives,
  trueNegatives,
}: Tally): number | null {
  return kappaOf([
    [truePositives, falseNegatives],
    [falsePositives, trueNegatives],
  ])
}

export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

/** The mean of what is there. */
export function mean(values: readonly (number | null)[]): number | null {
  const numbers = values.filter((value) => value !== null)
  return ratio(
    numbers.reduce((total, value) => total + value, 0),
    numbers.length,
  )
}
