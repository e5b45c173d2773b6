import { z } from 'zod'
import { KINDS } from '../attempts/filters'
import {
  AssessmentSchema,
  ChecklistSchema,
  KeyPointIdSchema,
  NoteSchema,
  parseAssessment,
  SpanSchema,
} from '../attempts/schema'
import { OWN_QUESTION_KINDS } from '../own-questions/kinds'
import { OwnQuestionSchema, readOwnId } from '../own-questions/schema'
import { ANSWER_LENGTH_CHARS_MAX } from '../practice/answer-fault'
import { isTooLongToKeep } from '../practice/draft'
import { WritingModeSchema, WritingTextSchema } from '../practice/schema'
import { KEY_POINT_IDS } from '../rubric/types'
import { RedactionsSchema } from '../shares/schema'

export const TRANSFER_FORMAT = 'starline'
/** Rises when a file of the old shape can no longer be read as it is. */
export const TRANSFER_VERSION = 1

/** More of each than anybody writes, and as much as one server takes from one person. */
export const ATTEMPTS_MAX = 20_000
const DRAFTS_MAX = 2_000
const QUESTIONS_MAX = 2_000
const FACTS_MAX = 1_000
/** Many times what the longest answer comes to: a page is drawn from it. */
const ASSESSMENT_LENGTH_CHARS_MAX = 300_000
const EARLIEST_MS = Date.UTC(2000, 0)
const VERSION = /^[\w.+-]{1,60}$/

const MomentSchema = z.iso
  .datetime()
  // Not every database has the years before.
  .refine((moment) => Date.parse(moment) >= EARLIEST_MS, 'a moment of this century')
  .meta({ description: 'ISO 8601, in UTC' })
const QuestionIdSchema = z.string().regex(/^[a-z0-9_-]{1,100}$/)
const ID = /^[a-z0-9]{1,64}$/

// What is stored must be what was hashed and what spans count in: nothing that a database would change on its way in.
const AnswerSchema = z
  .string()
  .min(1)
  .max(ANSWER_LENGTH_CHARS_MAX)
  .refine((text) => !/[\0\r\p{Surrogate}]/u.test(text), 'an answer has whole characters, and LF line ends')

const WholeTextSchema = z.string().refine((text) => !/\p{Surrogate}/u.test(text), 'whole characters')

const AccountSchema = z.strictObject({
  email: z.string().max(300).nullable(),
  emailVerifiedAt: MomentSchema.nullable(),
  role: z.enum(['candidate', 'coach', 'administrator']),
  createdAt: MomentSchema,
  hasPassword: z.boolean(),
  hasSecondFactor: z.boolean(),
  providers: z.array(z.string().max(100)).max(FACTS_MAX),
  sessions: z
    .array(
      z.strictObject({
        device: z.string().max(300),
        createdAt: MomentSchema,
        lastUsedAt: MomentSchema,
        expiresAt: MomentSchema,
      }),
    )
    .max(FACTS_MAX),
})

const KeptQuestionSchema = z.strictObject({
  id: z.string().regex(ID),
  kind: z.enum(OWN_QUESTION_KINDS),
  text: WholeTextSchema.pipe(OwnQuestionSchema.shape.text),
  createdAt: MomentSchema,
  removedAt: MomentSchema.nullable().meta({ description: 'When it was taken out of the list' }),
})

const KeptDraftSchema = z
  .strictObject({
    id: z.uuid(),
    questionId: QuestionIdSchema,
    mode: WritingModeSchema,
    text: WritingTextSchema,
    createdAt: MomentSchema,
    updatedAt: MomentSchema,
  })
  .refine((draft) => !isTooLongToKeep(draft), 'a draft lies within its length')

const KeptAttemptSchema = z
  .strictObject({
    questionId: QuestionIdSchema,
    kind: z.enum(KINDS),
    draftId: z
      .uuid()
      .meta({ description: 'The draft it was sent from: with the answer, what makes it one attempt' }),
    createdAt: MomentSchema,
    answer: AnswerSchema.meta({ description: 'As typed; every span counts UTF-16 code units into it' }),
    assessment: AssessmentSchema,
    checklist: ChecklistSchema,
    note: WholeTextSchema.pipe(NoteSchema),
    claims: z
      .array(z.strictObject({ keyPoint: KeyPointIdSchema, span: SpanSchema, createdAt: MomentSchema }))
      .max(KEY_POINT_IDS.length),
    redactions: RedactionsSchema.nullable().meta({
      description: 'What is hidden from others; null before its writer has looked',
    }),
    links: z
      .array(z.strictObject({ createdAt: MomentSchema, expiresAt: MomentSchema }))
      .max(FACTS_MAX)
      .meta({ description: 'Links by which it is shared, without what opens them. An import makes none.' }),
  })
  .refine(({ claims }) => isEachOnce(claims.map(({ keyPoint }) => keyPoint)), 'one claim a key point')
  .refine(
    ({ answer, claims, redactions }) =>
      [...claims.map(({ span }) => span), ...(redactions ?? [])].every(({ end }) => end <= answer.length),
    'spans lie within the answer',
  )
  .refine(({ answer, assessment }) => isOf(answer, assessment), 'the assessment is of this answer')

/** Everything of one person's, as the file has it that they download and can bring to another server. */
export const TransferSchema = z
  .strictObject({
    format: z.literal(TRANSFER_FORMAT),
    version: z.literal(TRANSFER_VERSION),
    exportedAt: MomentSchema,
    account: AccountSchema,
    ownQuestions: z.array(KeptQuestionSchema).max(QUESTIONS_MAX),
    drafts: z.array(KeptDraftSchema).max(DRAFTS_MAX),
    attempts: z.array(KeptAttemptSchema).max(ATTEMPTS_MAX),
  })
  .refine(({ ownQuestions }) => isEachOnce(ownQuestions.map(({ id }) => id)), 'one question an id')
  .refine(({ drafts }) => isEachOnce(drafts.map(({ questionId }) => questionId)), 'one draft a question')
  .refine(hasItsQuestions, 'every own question that is answered is in the file')

export type Transfer = z.output<typeof TransferSchema>
export type KeptAttempt = Transfer['attempts'][number]
export type KeptDraft = Transfer['drafts'][number]
export type KeptQuestion = Transfer['ownQuestions'][number]

/** The published schema of the file, in JSON Schema 2020-12. */
export function transferJsonSchema(id: string): object {
  return {
    ...z.toJSONSchema(TransferSchema, { io: 'input' }),
    $id: id,
    title: 'Starline: everything of one person’s',
  }
}

function isOf(answer: string, assessment: z.output<typeof AssessmentSchema>): boolean {
  if (![assessment.rubricVersion, assessment.readerVersion].every((version) => VERSION.test(version)))
    return false
  const json = JSON.stringify(assessment)
  if (json.length > ASSESSMENT_LENGTH_CHARS_MAX) return false
  try {
    parseAssessment(json, answer)
    return true
  } catch {
    return false
  }
}

function hasItsQuestions({
  ownQuestions,
  drafts,
  attempts,
}: {
  ownQuestions: readonly { readonly id: string }[]
  drafts: readonly Asked[]
  attempts: readonly Asked[]
}): boolean {
  const known = new Set(ownQuestions.map(({ id }) => id))
  return [...drafts, ...attempts].every(({ questionId }) => {
    const id = readOwnId(questionId)
    return id === null || known.has(id)
  })
}

interface Asked {
  readonly questionId: string
}

function isEachOnce(values: readonly string[]): boolean {
  return new Set(values).size === values.length
}
