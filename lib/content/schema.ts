import { z } from 'zod'
import { KEY_POINT_IDS, NEAR_MISS_REASONS, type StarPart } from '../rubric/types'

/** What the files of `content/` hold; `content/README.md` shows each of them. Unknown fields are faults. */

export const QUESTION_KINDS = ['competency', 'hypothetical', 'general'] as const
export const DIFFICULTIES = ['easy', 'medium', 'hard'] as const
export const CHANNELS = ['phone', 'face_to_face', 'chat', 'email', 'any'] as const
export const SECTORS = [
  'retail',
  'telecom',
  'bank',
  'airline',
  'hotel',
  'software',
  'utilities',
  'health',
  'council',
  'parcels',
  'restaurant',
  'insurance',
  'ticketing',
  'housing',
  'any',
] as const
export const FAMILIES = ['hearing', 'composure', 'warmth', 'putting_right'] as const

const Text = z.string().trim().min(1)
const Id = z.string().regex(/^[a-z][a-z0-9_]*$/)
const Tag = z.string().regex(/^[A-Z]\d{1,2}$/)
const KeyPointIdSchema = z.enum(KEY_POINT_IDS)

function listOf<Item extends z.ZodType>(item: Item, min: number, max: number) {
  return z.array(item).min(min).max(max).refine(isWithoutRepeats, 'names something twice')
}

function isWithoutRepeats(items: readonly unknown[]): boolean {
  return new Set(items).size === items.length
}

const QuestionBase = {
  topic: Id,
  difficulty: z.enum(DIFFICULTIES),
  channel: z.enum(CHANNELS),
  sector: z.enum(SECTORS),
  sources: listOf(Tag, 1, 4),
}

const ScenarioQuestionSchema = z.strictObject({
  kind: z.enum(['competency', 'hypothetical']),
  ...QuestionBase,
  keyPoints: listOf(KeyPointIdSchema, 6, 11),
  criteria: z.array(Id).max(0).default([]),
  followUps: listOf(KeyPointIdSchema, 3, 3),
})

const GeneralQuestionSchema = z.strictObject({
  kind: z.literal('general'),
  ...QuestionBase,
  keyPoints: z.array(KeyPointIdSchema).max(0).default([]),
  criteria: listOf(Id, 3, 5),
  followUps: listOf(Id, 3, 3),
})

export const QuestionSchema = z.discriminatedUnion('kind', [ScenarioQuestionSchema, GeneralQuestionSchema])
export type QuestionFile = z.infer<typeof QuestionSchema>

const ModelAnswerSchema = z.strictObject({
  answer: Text,
  /** By id of a key point or a criterion: exact quotes. */
  shows: z.record(Id, z.array(Text).min(1)),
})

export const QuestionWordsSchema = z.strictObject({
  question: Text,
  after: Text,
  /** By the ids that the question's `followUps` name. */
  followUps: z.record(Id, Text),
  strong: ModelAnswerSchema,
  weak: ModelAnswerSchema,
})
export type QuestionWords = z.infer<typeof QuestionWordsSchema>

export const KeyPointSchema = z.strictObject({
  family: z.enum(FAMILIES),
  core: z.boolean(),
  sources: listOf(Tag, 1, 8),
})
export type KeyPointFile = z.infer<typeof KeyPointSchema>

/** What must not be found, and, where it comes near, the reason why it does not count. */
const MissSchema = z.strictObject({ text: Text, reason: z.enum(NEAR_MISS_REASONS).optional() })

export const KeyPointWordsSchema = z.strictObject({
  name: Text,
  /** Goes on after the name: "Listened to the end, without cutting in". */
  short: Text,
  why: Text,
  how: Text,
  examples: z.strictObject({ competency: Text, hypothetical: Text }),
  /** Said where nothing shows it. */
  missing: Text,
  /** Goes on after "Next time, ". */
  improve: Text,
  /** Goes before the quote that shows it. */
  praise: Text,
  near: z.record(z.enum(NEAR_MISS_REASONS), Text),
  phrases: z.array(Text).min(1),
  nearPhrases: z.partialRecord(z.enum(NEAR_MISS_REASONS), z.array(Text).min(1)).default({}),
  hits: z.array(Text).min(12),
  misses: z.array(MissSchema).min(12),
})
export type KeyPointWords = z.infer<typeof KeyPointWordsSchema>

export const LESSON_GROUPS = ['interview', 'key_points', 'work'] as const

export const LessonSchema = z.strictObject({
  group: z.enum(LESSON_GROUPS),
  order: z.int().positive(),
  /** What it trains; none for a lesson about the interview itself. */
  keyPoints: z.array(KeyPointIdSchema).max(3).refine(isWithoutRepeats, 'names something twice'),
  /** What it teaches, with the paragraph (from 1) that does. */
  sources: z.array(z.strictObject({ tag: Tag, paragraph: z.int().positive() })).min(1),
  /** The key point that shows that the exercise is done; without one somebody checks themselves. */
  exercise: z.strictObject({ keyPoint: KeyPointIdSchema.optional() }).nullish(),
  questions: listOf(Text, 3, 3),
})
export type LessonFile = z.infer<typeof LessonSchema>

export const LessonWordsSchema = z.strictObject({
  title: Text,
  lead: Text,
  paragraphs: z.array(Text).min(3).max(8),
  waysToSay: listOf(Text, 3, 6),
  goesWrong: z
    .array(z.strictObject({ before: Text, why: Text, after: Text }))
    .min(2)
    .max(3),
  exercise: z.strictObject({ task: Text, example: Text }),
})
export type LessonWords = z.infer<typeof LessonWordsSchema>

const SET_QUESTIONS_MIN = 4
const SET_QUESTIONS_MAX = 12

/** One entry a language beside the questions, which stand in the order in which to practise them. */
export const QuestionSetSchema = z
  .object({ questions: listOf(Text, SET_QUESTIONS_MIN, SET_QUESTIONS_MAX) })
  .catchall(z.strictObject({ name: Text, lead: Text }))
export type QuestionSetFile = z.infer<typeof QuestionSetSchema>

/** One entry a language beside the id: `en: Complaints`. */
export const TopicsSchema = z.array(z.object({ id: Id }).catchall(Text)).min(1)

export const CriteriaSchema = z
  .array(z.object({ id: Id }).catchall(z.strictObject({ name: Text, how: Text })))
  .min(1)

export const SourcesSchema = z.record(Tag, Text)

/** Word lists that phrases name. */
export const WordListsSchema = z.record(Id, z.array(Text).min(1))

export const StarPhrasesSchema = z.strictObject({
  situation: z.array(Text),
  task: z.array(Text),
  action: z.array(Text),
  result: z.array(Text),
} satisfies Record<StarPart, z.ZodType>)
