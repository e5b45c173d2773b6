import { ANSWER_FORMS, KEY_POINT_IDS, type KeyPointId, STAR_PARTS } from '../../lib/rubric'
import { recordOf } from '../../lib/rubric/record-of'
import type { AssessedLine } from './assess-line'
import { type Interval, intervalOf } from './interval'
import type { LabelledAnswer } from './labelled-answer'
import { f1, kappa, mean, ratio, type Tally, tallyOf, type Verdict, verdictOf } from './tally'

export interface PointScore {
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
  /** Where F1 lies with 95 % confidence. */
  readonly f1Interval: Interval | null
  readonly kappa: number | null
  /** In how many answers the point is met. */
  readonly met: number
}

/** Every figure is a share (0..1), or null where nothing was there to count. */
export interface Score {
  readonly answers: number
  /** Mean F1 over the key points. */
  readonly macroF1: number | null
  readonly macroF1Interval: Interval | null
  /** The same over the core. */
  readonly coreF1: number | null
  readonly microF1: number | null
  readonly microF1Interval: Interval | null
  readonly kappa: number | null
  /** Of the points rightly found: those whose quotes overlap a labelled one. */
  readonly evidence: number | null
  /** Of the points that trap answers do not meet: those that were found all the same. */
  readonly falseOnTraps: number | null
  readonly starF1: number | null
  readonly starKappa: number | null
  /** Near misses: of those named, the true ones; of those there are, the named ones; of the true ones, those with the right reason. */
  readonly nearPrecision: number | null
  readonly nearRecall: number | null
  readonly nearReason: number | null
  /** Mean F1 over the forms that there are. */
  readonly formF1: number | null
  /** Of the answers that must not be judged: those that were not. */
  readonly refusedOfUnjudgeable: number | null
  /** Of the answers that must be judged: those that were not. */
  readonly falselyNotJudged: number | null
  readonly keyPoints: Readonly<Record<KeyPointId, PointScore>>
}

/** An answer with its labels and what was printed for it. */
interface Pair {
  readonly labelled: LabelledAnswer
  readonly got: AssessedLine
}

const CORE_POINTS = 7

/** Scores what the rubric printed against labels; a point marked unsure is left out. */
export function score(
  answers: readonly LabelledAnswer[],
  assessed: ReadonlyMap<string, AssessedLine>,
): Score {
  const pairs = answers.map((labelled): Pair => {
    const got = assessed.get(labelled.id)
    if (!got) throw new Error(`Nothing was printed for ${labelled.id}`)
    return { labelled, got }
  })
  const verdicts = recordOf(KEY_POINT_IDS, (id) => pairs.map((pair) => pointVerdict(pair, id)))
  const parts = STAR_PARTS.map((part) =>
    tallyOf(pairs.map(({ labelled, got }) => verdictOf(labelled.star[part], got.star[part]))),
  )
  const f1Of = (ids: readonly KeyPointId[]) => (at: readonly number[]) =>
    mean(ids.map((id) => f1(tallyOf(at.map((index) => verdicts[id][index] ?? null)))))
  const microOf = (at: readonly number[]) =>
    f1(tallyOf(KEY_POINT_IDS.flatMap((id) => at.map((index) => verdicts[id][index] ?? null))))
  const all = pairs.map((_, index) => index)
  return {
    answers: answers.length,
    macroF1: f1Of(KEY_POINT_IDS)(all),
    macroF1Interval: intervalOf(pairs.length, f1Of(KEY_POINT_IDS)),
    coreF1: f1Of(KEY_POINT_IDS.slice(0, CORE_POINTS))(all),
    microF1: microOf(all),
    microF1Interval: intervalOf(pairs.length, microOf),
    kappa: kappa(tallyOf(KEY_POINT_IDS.flatMap((id) => verdicts[id]))),
    evidence: scoreEvidence(pairs),
    falseOnTraps: scoreTraps(pairs, verdicts),
    starF1: mean(parts.map(f1)),
    starKappa: mean(parts.map(kappa)),
    ...scoreNearMisses(pairs),
    formF1: scoreForms(pairs),
    ...scoreRefusals(pairs),
    keyPoints: recordOf(KEY_POINT_IDS, (id) => ({
      ...scorePoint(tallyOf(verdicts[id])),
      f1Interval: intervalOf(pairs.length, f1Of([id])),
    })),
  }
}

function pointVerdict({ labelled, got }: Pair, id: KeyPointId): Verdict | null {
  if (labelled.unsure.includes(id)) return null
  return verdictOf(labelled.labels[id] !== undefined, got.keyPoints[id] !== undefined)
}

export function scorePoint(tally: Tally): Omit<PointScore, 'f1Interval'> {
  const { truePositives, falsePositives, falseNegatives } = tally
  return {
    precision: ratio(truePositives, truePositives + falsePositives),
    recall: ratio(truePositives, truePositives + falseNegatives),
    f1: f1(tally),
    kappa: kappa(tally),
    met: truePositives + falseNegatives,
  }
}

function scoreEvidence(pairs: readonly Pair[]): number | null {
  const right = pairs.flatMap(({ labelled, got }) =>
    KEY_POINT_IDS.flatMap((id) => {
      const gold = labelled.labels[id]
      const quotes = got.keyPoints[id]
      return gold && quotes ? [overlap(labelled.answer, gold, quotes)] : []
    }),
  )
  return ratio(right.filter(Boolean).length, right.length)
}

function scoreTraps(
  pairs: readonly Pair[],
  verdicts: Readonly<Record<KeyPointId, readonly (Verdict | null)[]>>,
): number | null {
  const onTraps = pairs.flatMap(({ labelled }, index) =>
    labelled.traps.some((trap) => trap !== 'none') ? KEY_POINT_IDS.map((id) => verdicts[id][index]) : [],
  )
  const found = onTraps.filter((verdict) => verdict === 'falsePositives').length
  return ratio(found, found + onTraps.filter((verdict) => verdict === 'trueNegatives').length)
}

function scoreNearMisses(pairs: readonly Pair[]): Pick<Score, 'nearPrecision' | 'nearRecall' | 'nearReason'> {
  const verdicts: Verdict[] = []
  const right: boolean[] = []
  for (const { labelled, got } of pairs) {
    if (labelled.near === undefined) continue
    for (const id of KEY_POINT_IDS) {
      if (labelled.unsure.includes(id)) continue
      const gold = labelled.near.filter(({ point }) => point === id)
      const named = got.near.filter(({ point }) => point === id)
      verdicts.push(verdictOf(gold.length > 0, named.length > 0))
      if (gold.length > 0 && named.length > 0)
        right.push(named.some(({ why }) => gold.some((one) => one.why === why)))
    }
  }
  const { truePositives, falsePositives, falseNegatives } = tallyOf(verdicts)
  return {
    nearPrecision: ratio(truePositives, truePositives + falsePositives),
    nearRecall: ratio(truePositives, truePositives + falseNegatives),
    nearReason: ratio(right.filter(Boolean).length, right.length),
  }
}

function scoreForms(pairs: readonly Pair[]): number | null {
  const told = pairs.filter(({ labelled }) => labelled.judged !== false && labelled.form !== undefined)
  const present = ANSWER_FORMS.filter((form) => told.some(({ labelled }) => labelled.form === form))
  return mean(
    present.map((form) =>
      f1(tallyOf(told.map(({ labelled, got }) => verdictOf(labelled.form === form, got.form === form)))),
    ),
  )
}

function scoreRefusals(pairs: readonly Pair[]): Pick<Score, 'refusedOfUnjudgeable' | 'falselyNotJudged'> {
  const unjudgeable = pairs.filter(({ labelled }) => labelled.judged === false)
  const judgeable = pairs.filter(({ labelled }) => labelled.judged !== false)
  const refused = (of: readonly Pair[]) => of.filter(({ got }) => !got.judged).length
  return {
    refusedOfUnjudgeable: ratio(refused(unjudgeable), unjudgeable.length),
    falselyNotJudged: ratio(refused(judgeable), judgeable.length),
  }
}

/** Whether any of the quotes shares a letter with a labelled one. */
export function overlap(answer: string, gold: readonly string[], got: readonly string[]): boolean {
  const spans = (quotes: readonly string[]) =>
    quotes.map((quote) => ({ start: answer.indexOf(quote), end: answer.indexOf(quote) + quote.length }))
  const labelled = spans(gold)
  return spans(got).some((a) => labelled.some((b) => a.start < b.end && b.start < a.end))
}
