import 'server-only'
import { z } from 'zod'
import file from '@/content/rubric/figures.json'
import { CRITERION_IDS, type CriterionId, KEY_POINT_IDS, type KeyPointId, type ReaderName } from '../rubric'

const Share = z.number().min(0).max(1)
/** Null where the test set has no case of it. */
const MaybeShare = Share.nullable()
const Interval = z.tuple([Share, Share]).nullable()

/** Of one key point or criterion. */
const LabelScoreSchema = z.object({
  met: z.int(),
  precision: MaybeShare,
  recall: MaybeShare,
  f1: MaybeShare,
  f1Interval: Interval,
  kappa: MaybeShare,
})
export type LabelScore = z.infer<typeof LabelScoreSchema>

const ScoreSchema = z.object({
  answers: z.int().positive(),
  macroF1: Share,
  microF1: Share,
  microF1Interval: Interval,
  coreF1: Share,
  falseOnTraps: MaybeShare,
  evidence: MaybeShare,
  starF1: Share,
  nearReason: MaybeShare,
  formF1: MaybeShare,
  refusedOfUnjudgeable: MaybeShare,
  falselyNotJudged: MaybeShare,
  keyPoints: z.record(z.enum(KEY_POINT_IDS), LabelScoreSchema),
})

const CriteriaScoreSchema = z.object({
  answers: z.int().positive(),
  macroF1: MaybeShare,
  macroF1Interval: Interval,
  evidence: MaybeShare,
  criteria: z.record(z.enum(CRITERION_IDS), LabelScoreSchema),
})

const FiguresSchema = z.object({
  rubricVersion: z.string(),
  reader: z.enum(['model', 'rules']),
  readerVersion: z.string(),
  /** On answers that nothing was trained on or tuned to, and the two sorts that they consist of. */
  test: ScoreSchema,
  plain: ScoreSchema,
  hard: ScoreSchema,
  /** The rules, and a list of key words, on the same answers. */
  rules: ScoreSchema,
  keyWords: ScoreSchema,
  /** The reader on answers to general questions. */
  general: CriteriaScoreSchema,
  writers: z.array(ScoreSchema.extend({ writers: z.enum(['second_language', 'terse', 'others']) })),
})

export type Figures = z.infer<typeof FiguresSchema>

/** How often the rubric is right, as `npm run bench:rubric -- --write` measured it. Shares are 0..1. */
export const figures: Figures = FiguresSchema.parse(file)

/** Below this F1 a point carries a warning wherever it is shown, and a criterion is left to the candidate. */
export const SURE_F1_MIN = 0.8

/** Whether a reader is right about a point less often than it should be. */
export function isLessSure(keyPoint: KeyPointId, reader: ReaderName): boolean {
  const score = reader === figures.reader ? figures.test : figures.rules
  return (score.keyPoints[keyPoint].f1 ?? 0) < SURE_F1_MIN
}

/** Whether a reader tells a criterion of general questions often enough to judge it; else the candidate ticks it. */
export function isJudged(criterion: CriterionId, reader: ReaderName): boolean {
  return reader === figures.reader && (figures.general.criteria[criterion].f1 ?? 0) >= SURE_F1_MIN
}
