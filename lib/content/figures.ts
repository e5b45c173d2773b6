import 'server-only'
import { z } from 'zod'
import file from '@/content/rubric/figures.json'
import { KEY_POINT_IDS } from '../rubric'

const Share = z.number().min(0).max(1)
/** Null where the test set has no case of it. */
const MaybeShare = Share.nullable()

const ScoreSchema = z.object({
  answers: z.int().positive(),
  macroF1: Share,
  coreF1: Share,
  falseOnTraps: Share,
  evidence: Share,
  starF1: Share,
  keyPoints: z.record(
    z.enum(KEY_POINT_IDS),
    z.object({ met: z.int(), precision: MaybeShare, recall: MaybeShare, f1: MaybeShare }),
  ),
})

const FiguresSchema = z.object({
  rubricVersion: z.string(),
  /** On answers by writers that the rubric was not tuned on. */
  heldOut: ScoreSchema,
  /** A list of key words on the same answers. */
  keyWords: ScoreSchema,
})

export type Figures = z.infer<typeof FiguresSchema>

/** How often the rubric is right, as `npm run bench:rubric -- --write` measured it. Shares are 0..1. */
export const figures: Figures = FiguresSchema.parse(file)
