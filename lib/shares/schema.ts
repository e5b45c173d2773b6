import { z } from 'zod'
import { findPersonalData, REDACTION_KINDS, type Redaction } from '../redaction'
import { toStorableText } from '../storable-text'
import { SHARE_DAYS } from './share-days'

/** 32 random bytes, base64url. */
export const ShareTokenSchema = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

export const ShareDaysSchema = z.coerce.number().pipe(z.literal(SHARE_DAYS))

export const REDACTIONS_MAX = 1000
export const TYPED_WORDS_CHARS_MAX = 200

/** Words as somebody types them, to be hidden wherever they stand. */
export const TypedWordsSchema = z
  .string()
  .transform((text) => toStorableText(text).trim())
  .pipe(z.string().min(1).max(TYPED_WORDS_CHARS_MAX))

/** What is hidden in an answer, as it lies in the database. */
export const RedactionsSchema = z
  .array(
    z
      .strictObject({ start: z.int().nonnegative(), end: z.int(), kind: z.enum(REDACTION_KINDS) })
      .readonly()
      .refine(({ start, end }) => start < end, 'a redaction covers at least one code unit'),
  )
  .max(REDACTIONS_MAX)
  .readonly()
  .refine(
    (all) => all.every(({ start }, i) => i === 0 || (all[i - 1]?.end ?? 0) < start),
    'redactions are in the order of the text and apart',
  )

/**
 * What is hidden in an answer: what its writer decided, or, before they looked, what the finder finds. Throws where what is stored does
 * not fit the answer: better no page than a name.
 */
export function readRedactions(stored: string | null, answer: string): readonly Redaction[] {
  if (stored === null) return findPersonalData(answer)
  const redactions = RedactionsSchema.parse(JSON.parse(stored))
  const stray = redactions.find(({ end }) => end > answer.length)
  if (stray !== undefined) throw new Error(`A redaction ends at ${stray.end} of ${answer.length} code units.`)
  return redactions
}
