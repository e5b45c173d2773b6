import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { REDACTION_KINDS } from '../../lib/redaction'

const LabelSchema = z.strictObject({
  kind: z.enum(REDACTION_KINDS),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** The words themselves, so that a label can be read without counting. */
  words: z.string().min(1),
})
const LabelledSchema = z
  .strictObject({
    id: z.string(),
    /** The finder was tuned to one half; the other is kept aside, only to measure by. */
    half: z.enum(['tune', 'test']),
    answer: z.string().min(1),
    spans: z.array(LabelSchema),
  })
  .refine(
    ({ answer, spans }) => spans.every(({ start, end, words }) => answer.slice(start, end) === words),
    'a label has the words that its span has',
  )
export type LabelledRedactions = z.infer<typeof LabelledSchema>

const FILE = join(import.meta.dirname, '../../content/redaction/answers.jsonl')

/** Answers with made-up data, each name, number and address labelled. Throws where a line does not hold together. */
export function loadLabelledRedactions(): readonly LabelledRedactions[] {
  const lines = readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  return lines.map((line) => LabelledSchema.parse(JSON.parse(line)))
}
