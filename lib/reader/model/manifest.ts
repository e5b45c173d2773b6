import { z } from 'zod'
import {
  ANSWER_FORMS,
  CRITERION_IDS,
  KEY_POINT_IDS,
  NEAR_MISS_REASONS,
  NOT_JUDGED_REASONS,
  STAR_PARTS,
} from '../../rubric'
import type { Vocabulary } from './tokens'

const Threshold = z.number().min(0).max(1)
const forEach = <Id extends string>(ids: readonly Id[]) => z.record(z.enum(ids), Threshold)

const names = [
  ...KEY_POINT_IDS.map((id) => `point.${id}`),
  ...KEY_POINT_IDS.map((id) => `near.${id}`),
  ...STAR_PARTS.map((part) => `star.${part}`),
  ...CRITERION_IDS.map((id) => `criterion.${id}`),
]
const exactly = (wanted: readonly string[]) =>
  z.array(z.string()).refine((given) => given.join() === wanted.join(), `expected ${wanted.join(', ')}`)

const Manifest = z.object({
  version: z.string().min(1),
  sha256: z.string(),
  tokens: z.object({
    longest: z.int().positive(),
    shared: z.int().nonnegative(),
    longestContext: z.int().positive(),
    cls: z.int(),
    sep: z.int(),
  }),
  /** What the columns of the model's outputs are; the code counts on exactly these. */
  outputs: z.object({
    spans: exactly(names),
    reasons: exactly(NEAR_MISS_REASONS),
    form: exactly(ANSWER_FORMS),
    judged: exactly(['judged', ...NOT_JUDGED_REASONS]),
  }),
  thresholds: z.object({
    topTokens: z.int().positive(),
    point: forEach(KEY_POINT_IDS),
    near: forEach(KEY_POINT_IDS),
    star: forEach(STAR_PARTS),
    criterion: forEach(CRITERION_IDS),
  }),
})

/** What a program must know to feed the model and to read its outputs: `content/rubric/model/reader.json`. */
export type ModelManifest = z.infer<typeof Manifest>

/** Throws where the file was made for another reader. */
export function parseManifest(json: string): ModelManifest {
  return Manifest.parse(JSON.parse(json))
}

/** Checked in one go: thirty thousand schemas of one number would cost a second and 20 MB. */
const Pieces = z.custom<Record<string, number>>(
  (given) => typeof given === 'object' && given !== null && Object.values(given).every(Number.isInteger),
  'expected a whole number a piece',
)
const Tokeniser = z.object({ model: z.object({ vocab: Pieces }) })

/** The vocabulary out of `tokenizer.json`. */
export function parseVocabulary(json: string): Vocabulary {
  return new Map(Object.entries(Tokeniser.parse(JSON.parse(json)).model.vocab))
}
