import { z } from 'zod'
import {
  type Advice,
  ANSWER_FORMS,
  type Assessment,
  BANDS,
  CRITERION_IDS,
  KEY_POINT_IDS,
  NEAR_MISS_REASONS,
  NOT_JUDGED_REASONS,
  STAR_PARTS,
} from '@/lib/rubric/types'
import { toStorableText } from '@/lib/storable-text'
import { NOTE_LENGTH_CHARS_MAX } from './note-length'

export const SpanSchema = z
  .strictObject({ start: z.int().nonnegative(), end: z.int() })
  .readonly()
  .refine((span) => span.start < span.end, 'a span covers at least one code unit')

export const KeyPointIdSchema = z.enum(KEY_POINT_IDS)
const NearMissReasonSchema = z.enum(NEAR_MISS_REASONS)
const StarPartSchema = z.enum(STAR_PARTS)

const NearMissSchema = z.strictObject({ span: SpanSchema, reason: NearMissReasonSchema }).readonly()

const FindingSchema = z
  .strictObject({
    id: KeyPointIdSchema,
    called: z.boolean(),
    evidence: z.array(SpanSchema).readonly(),
    nearMisses: z.array(NearMissSchema).readonly(),
  })
  .readonly()
  .refine(({ evidence }) => isInOrder(evidence), 'evidence is in the order of the text and apart')
  .refine(
    ({ evidence, nearMisses }) => evidence.length === 0 || nearMisses.length === 0,
    'what is found has no near misses',
  )

const CriterionSchema = z
  .strictObject({ id: z.enum(CRITERION_IDS), evidence: z.array(SpanSchema).min(1).readonly() })
  .readonly()
  .refine(({ evidence }) => isInOrder(evidence), 'evidence is in the order of the text and apart')

const StarShareSchema = z
  .strictObject({
    part: StarPartSchema,
    spans: z.array(SpanSchema).readonly(),
    words: z.int().nonnegative(),
    share: z.number().min(0).max(1),
    verdict: z.enum(['missing', 'short', 'right', 'long']),
  })
  .readonly()

const AdviceSchema: z.ZodType<Advice> = z.discriminatedUnion('id', [
  z.strictObject({ id: z.literal('show_key_point'), keyPoint: KeyPointIdSchema }),
  z.strictObject({
    id: z.literal('mend_near_miss'),
    keyPoint: KeyPointIdSchema,
    reason: NearMissReasonSchema,
  }),
  z.strictObject({ id: z.literal('add_star_part'), part: StarPartSchema }),
  z.strictObject({ id: z.literal('shorten_star_part'), part: StarPartSchema }),
  z.strictObject({ id: z.literal('lengthen_star_part'), part: StarPartSchema }),
  z.strictObject({
    id: z.literal('tell_one_event'),
    form: z.enum(['pseudo_story', 'opinion', 'self_description', 'would_do']).default('pseudo_story'),
  }),
  z.strictObject({ id: z.literal('say_what_you_would_do'), form: z.enum(['opinion', 'self_description']) }),
  z.strictObject({ id: z.literal('say_more') }),
  z.strictObject({ id: z.literal('say_less') }),
])

const base = {
  rubricVersion: z.string().min(1),
  reader: z.enum(['rules', 'model']),
  readerVersion: z.string().min(1),
  words: z.int().nonnegative(),
}

const JudgedSchema = z
  .strictObject({
    ...base,
    judged: z.literal(true),
    band: z.enum(BANDS),
    // Kept from rubric 2 on.
    form: z.enum(ANSWER_FORMS).nullable().default(null),
    findings: z.array(FindingSchema).readonly(),
    // Kept from rubric 3 on.
    criteria: z.array(CriterionSchema).readonly().default([]),
    star: z.array(StarShareSchema).readonly(),
    praise: z.strictObject({ keyPoint: KeyPointIdSchema, span: SpanSchema }).readonly().nullable(),
    advice: z.array(AdviceSchema).readonly(),
    // Kept from rubric 3 on.
    unread: z.array(SpanSchema).readonly().default([]),
  })
  .readonly()
  .refine(
    ({ findings }) =>
      isAll(
        findings.map(({ id }) => id),
        KEY_POINT_IDS,
      ),
    'every key point, in order',
  )
  .refine(
    ({ star }) =>
      isAll(
        star.map(({ part }) => part),
        STAR_PARTS,
      ),
    'every STAR part, in order',
  )

const NotJudgedSchema = z
  .strictObject({ ...base, judged: z.literal(false), reason: z.enum(NOT_JUDGED_REASONS) })
  .readonly()

/** The Assessment of lib/rubric as it lies in the database: nothing more, nothing less, invariants included. */
export const AssessmentSchema = z.discriminatedUnion('judged', [JudgedSchema, NotJudgedSchema])

/** The ids of the criteria that the candidate ticked, each once. */
export const ChecklistSchema = z
  .array(z.string().regex(/^[a-z_]{1,60}$/))
  .max(30)
  .transform((ids) => [...new Set(ids)])

export const NoteSchema = z
  .string()
  .transform((text) => toStorableText(text.replaceAll('\r\n', '\n')).trim())
  .pipe(z.string().max(NOTE_LENGTH_CHARS_MAX))

/** Words of the answer that the candidate holds against the verdict on one key point. */
export const ClaimSchema = z.strictObject({ keyPoint: KeyPointIdSchema, span: SpanSchema })

/**
 * Reads a stored assessment and holds it against the answer that it belongs to.
 * Throws an Error with its cause where the two cannot belong together: the page must fail, not show garbage.
 */
export function parseAssessment(json: string, answer: string): Assessment {
  const assessment = AssessmentSchema.parse(JSON.parse(json))
  if (!assessment.judged) return assessment
  const spans = [
    ...assessment.findings.flatMap(({ evidence, nearMisses }) => [
      ...evidence,
      ...nearMisses.map(({ span }) => span),
    ]),
    ...assessment.criteria.flatMap(({ evidence }) => evidence),
    ...assessment.star.flatMap((share) => share.spans),
    ...assessment.unread,
    ...(assessment.praise === null ? [] : [assessment.praise.span]),
  ]
  const stray = spans.find(({ end }) => end > answer.length)
  if (stray !== undefined) {
    throw new Error(`The assessment marks ${stray.start}–${stray.end} of ${answer.length} code units.`)
  }
  return assessment
}

function isInOrder(spans: readonly { start: number; end: number }[]): boolean {
  return spans.every((span, i) => i === 0 || (spans[i - 1]?.end ?? 0) <= span.start)
}

function isAll(ids: readonly string[], all: readonly string[]): boolean {
  return ids.length === all.length && ids.every((id, i) => id === all[i])
}
