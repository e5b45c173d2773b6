import { CRITERION_IDS, type CriterionId } from '../../lib/rubric'
import { recordOf } from '../../lib/rubric/record-of'
import type { AssessedLine } from './assess-line'
import { type Interval, intervalOf } from './interval'
import type { LabelledGeneral } from './labelled-general'
import { overlap, type PointScore, scorePoint } from './score'
import { f1, mean, ratio, tallyOf, type Verdict, verdictOf } from './tally'

/** How the criteria of general questions are told. Every figure is a share (0..1), or null where nothing was there to count. */
export interface CriteriaScore {
  readonly answers: number
  /** Mean F1 over the criteria. */
  readonly macroF1: number | null
  readonly macroF1Interval: Interval | null
  /** Of the criteria rightly found: those whose quotes overlap a labelled one. */
  readonly evidence: number | null
  /** Of the answers that must be judged: those that were not. */
  readonly falselyNotJudged: number | null
  readonly criteria: Readonly<Record<CriterionId, PointScore>>
}

/** Scores what the rubric printed against labels; a criterion marked unsure is left out. */
export function scoreCriteria(
  answers: readonly LabelledGeneral[],
  assessed: ReadonlyMap<string, AssessedLine>,
): CriteriaScore {
  const pairs = answers.map((labelled) => {
    const got = assessed.get(labelled.id)
    if (!got) throw new Error(`Nothing was printed for ${labelled.id}`)
    return { labelled, got }
  })
  const verdicts = recordOf(CRITERION_IDS, (id) =>
    pairs.map(({ labelled, got }): Verdict | null =>
      labelled.unsure.includes(id)
        ? null
        : verdictOf(labelled.labels[id] !== undefined, got.criteria?.[id] !== undefined),
    ),
  )
  const f1Of = (ids: readonly CriterionId[]) => (at: readonly number[]) =>
    mean(ids.map((id) => f1(tallyOf(at.map((index) => verdicts[id][index] ?? null)))))
  const right = pairs.flatMap(({ labelled, got }) =>
    CRITERION_IDS.flatMap((id) => {
      const gold = labelled.labels[id]
      const quotes = got.criteria?.[id]
      return gold && quotes ? [overlap(labelled.answer, gold, quotes)] : []
    }),
  )
  const judgeable = pairs.filter(({ labelled }) => labelled.judged)
  return {
    answers: pairs.length,
    macroF1: f1Of(CRITERION_IDS)(pairs.map((_, index) => index)),
    macroF1Interval: intervalOf(pairs.length, f1Of(CRITERION_IDS)),
    evidence: ratio(right.filter(Boolean).length, right.length),
    falselyNotJudged: ratio(judgeable.filter(({ got }) => !got.judged).length, judgeable.length),
    criteria: recordOf(CRITERION_IDS, (id) => ({
      ...scorePoint(tallyOf(verdicts[id])),
      f1Interval: intervalOf(pairs.length, f1Of([id])),
    })),
  }
}
