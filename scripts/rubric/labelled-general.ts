import { z } from 'zod'
import { CRITERION_IDS, NOT_JUDGED_REASONS } from '../../lib/rubric'
import { loadLabelled } from './load-labelled'

const Criterion = z.enum(CRITERION_IDS)

const LabelledGeneralSchema = z
  .object({
    id: z.string().min(1),
    lang: z.string().min(1),
    kind: z.literal('general'),
    question: z.string().min(1),
    answer: z.string().min(1),
    labels: z.partialRecord(Criterion, z.array(z.string().min(1)).min(1)),
    unsure: z.array(Criterion),
    style: z.string().min(1),
    judged: z.boolean(),
    reason: z.enum(NOT_JUDGED_REASONS).optional(),
  })
  .superRefine(({ answer, labels, unsure, judged, reason }, context) => {
    const fault = (message: string) => context.addIssue({ code: 'custom', message })
    for (const [id, quotes] of Object.entries(labels)) {
      for (const quote of quotes ?? []) {
        if (!answer.includes(quote)) fault(`labels.${id}: the quote is not in the answer: ${quote}`)
      }
    }
    for (const id of unsure) if (labels[id]) fault(`unsure: ${id} is also labelled as met`)
    if (judged !== (reason === undefined)) fault('reason: stands exactly where judged is false')
    if (!judged && Object.keys(labels).length > 0) fault('labels: none where judged is false')
  })
/** An answer to a general question as `content/rubric/guidelines-general.md` describes it. */
export type LabelledGeneral = z.infer<typeof LabelledGeneralSchema>

/** Throws an `Error` that lists every fault with file, line and field. */
export function loadLabelledGeneral(files: readonly string[]): LabelledGeneral[] {
  return loadLabelled(files, LabelledGeneralSchema)
}
