import { z } from 'zod'
import { toStorableText } from '../storable-text'
import { isTooLongToKeep } from './draft'
import { toLineFeeds } from './line-ends'
import { WRITING_MODES } from './writing'

const FieldSchema = z
  .string()
  .default('')
  .transform((text) => toStorableText(toLineFeeds(text)))

/** The fields of a draft, in the database and in a form; a field that is missing is empty. */
export const WritingTextSchema = z.object({
  situation: FieldSchema,
  task: FieldSchema,
  action: FieldSchema,
  result: FieldSchema,
  free: FieldSchema,
})
export const WritingModeSchema = z.enum(WRITING_MODES)

const WritingSchema = z.object({ mode: WritingModeSchema, text: WritingTextSchema })

const DraftBaseSchema = z.object({
  questionId: z.string().min(1).max(100),
  draftId: z.uuid(),
  revision: z.int().nonnegative(),
  editorId: z.uuid(),
  sequence: z.int().nonnegative(),
})
/** Whom the page was made for, or null: nobody yet. Another person by now means that nothing may be written. In a form nobody is ''. */
const PageUserSchema = z.string().min(1).max(100).nullable()

export const DiscardDraftSchema = DraftBaseSchema.extend({ pageUserId: PageUserSchema })

export const SaveDraftSchema = DiscardDraftSchema.extend({
  writing: WritingSchema.refine((writing) => !isTooLongToKeep(writing), 'a draft lies within its length'),
})
export type SaveDraftRequest = z.input<typeof SaveDraftSchema>
export type DiscardDraftRequest = z.input<typeof DiscardDraftSchema>

/**
 * The form of an answer. Only `questionId`, `draftId`, `mode` and the text are needed; without scripts there is no editor to
 * name, and the revision is the one that the page showed.
 */
export const AnswerFormSchema = WritingTextSchema.extend({
  questionId: z.string().min(1).max(100),
  draftId: z.uuid(),
  mode: WritingModeSchema,
  pageUserId: z
    .string()
    .default('')
    .transform((id) => id || null),
  revision: z.coerce.number().int().nonnegative().catch(0),
  editorId: z.uuid().nullable().catch(null),
  sequence: z.coerce.number().int().nonnegative().catch(0),
}).transform(({ mode, situation, task, action, result, free, ...base }) => ({
  ...base,
  writing: { mode, text: { situation, task, action, result, free } },
}))
export type AnswerForm = z.infer<typeof AnswerFormSchema>
