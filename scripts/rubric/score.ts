import { KEY_POINT_IDS, type KeyPointId, STAR_PARTS } from '../../lib/rubric'
import { recordOf } from '../../lib/rubric/record-of'
import type { AssessedLine } from './assess-line'
import type { LabelledAnswer } from './labelled-answer'

/** Counts of one yes-or-no question over many answers. */
interface Tally {
  truePositives: number
  falsePositives: number
  falseNegatives: number
  trueNegatives: number
}

export interface PointScore {
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
  /** In how many answers the point is met. */
  readonly met: number
}

/** Every figure is a share (0..1), or null where nothing was there to count. */
export interface Score {
  readonly answers: number
  /** Mean F1 over the key points. */
  readonly macroF1: number | null
  /** The same over the core. */
  readonly coreF1: number | null
  readonly microF1: number | null
  readonly kappa: number | null
  /** Of the points rightly found: those whose quotes overlap a labelled one. */
  readonly evidence: number | null
  /** Of the points that trap answers do not meet: those that were found all the same. */
  readonly falseOnTraps: number | null
  readonly starF1: number | null
  readonly starKappa: number | null
  /** Of the answers that must be judged: those that were not. */
  readonly falselyNotJudged: number | null
  readonly keyPoints: Readonly<Record<KeyPointId, PointScore>>
}

const CORE_POINTS = 7

/** Scores what the rubric printed against labels; a point marked unsure is left out. */
export function score(
  answers: readonly LabelledAnswer[],
  assessed: ReadonlyMap<string, AssessedLine>,
): Score {
  const points = recordOf(KEY_POINT_IDS, newTally)
  const parts = recordOf(STAR_PARTS, newTally)
  const evidence = { of: 0, right: 0 }
  const traps = { of: 0, found: 0 }
  const judged = { of: 0, not: 0 }
  for (const labelled of answers) {
    const got = assessed.get(labelled.id)
    if (!got) throw new Error(`Nothing was printed for ${labelled.id}`)
    if (labelled.judged !== false) {
      judged.of += 1
      if (!got.judged) judged.not += 1
    }
    const isTrap = labelled.traps.some((trap) => trap !== 'none')
    for (const id of KEY_POINT_IDS) {
      if (labelled.unsure.includes(id)) continue
      const gold = labelled.labels[id]
      const quotes = got.keyPoints[id]
      count(points[id], gold !== undefined, quotes !== undefined)
      if (gold && quotes) {
        evidence.of += 1
        if (overlap(labelled.answer, gold, quotes)) evidence.right += 1
      }
      if (isTrap && !gold) {
        traps.of += 1
        if (quotes) traps.found += 1
      }
    }
    for (const part of STAR_PARTS) count(parts[part], labelled.star[part], got.star[part])
  }
  const total = KEY_POINT_IDS.map((id) => points[id]).reduce(sum, newTally())
  return {
    answers: answers.length,
    macroF1: mean(KEY_POINT_IDS.map((id) => f1(points[id]))),
    coreF1: mean(KEY_POINT_IDS.slice(0, CORE_POINTS).map((id) => f1(points[id]))),
    microF1: f1(total),
    kappa: kappa(total),
    evidence: ratio(evidence.right, evidence.of),
    falseOnTraps: ratio(traps.found, traps.of),
    starF1: mean(STAR_PARTS.map((part) => f1(parts[part]))),
    starKappa: mean(STAR_PARTS.map((part) => kappa(parts[part]))),
    falselyNotJudged: ratio(judged.not, judged.of),
    keyPoints: recordOf(KEY_POINT_IDS, (id) => scorePoint(points[id])),
  }
}

function newTally(): Tally {
  return { truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 0 }
}

function count(tally: Tally, gold: boolean, got: boolean): void {
  if (gold) tally[got ? 'truePositives' : 'falseNegatives'] += 1
  else tally[got ? 'falsePositives' : 'trueNegatives'] += 1
}

function sum(a: Tally, b: Tally): Tally {
  return {
    truePositives: a.truePositives + b.truePositives,
    falsePositives: a.falsePositives + b.falsePositives,
    falseNegatives: a.falseNegatives + b.falseNegatives,
    trueNegatives: a.trueNegatives + b.trueNegatives,
  }
}

function scorePoint(tally: Tally): PointScore {
  const { truePositives, falsePositives, falseNegatives } = tally
  return {
    precision: ratio(truePositives, truePositives + falsePositives),
    recall: ratio(truePositives, truePositives + falseNegatives),
    f1: f1(tally),
    met: truePositives + falseNegatives,
  }
}

function f1({ truePositives, falsePositives, falseNegatives }: Tally): number | null {
  return ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives)
}

/** Cohen's kappa: agreement beyond what chance would give. */
function kappa({ truePositives, falsePositives, falseNegatives, trueNegatives }: Tally): number | null {
  const all = truePositives + falsePositives + falseNegatives + trueNegatives
  if (all === 0) return null
  const observed = (truePositives + trueNegatives) / all
  const yes = (truePositives + falsePositives) * (truePositives + falseNegatives)
  const no = (falseNegatives + trueNegatives) * (falsePositives + trueNegatives)
  const expected = (yes + no) / (all * all)
  return expected === 1 ? 1 : (observed - expected) / (1 - expected)
}

function overlap(answer: string, gold: readonly string[], got: readonly string[]): boolean {
  const spans = (quotes: readonly string[]) =>
    quotes.map((quote) => ({ start: answer.indexOf(quote), end: answer.indexOf(quote) + quote.length }))
  const labelled = spans(gold)
  return spans(got).some((a) => labelled.some((b) => a.start < b.end && b.start < a.end))
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

function mean(values: readonly (number | null)[]): number | null {
  const numbers = values.filter((value) => value !== null)
  return ratio(
    numbers.reduce((total, value) => total + value, 0),
    numbers.length,
  )
}
