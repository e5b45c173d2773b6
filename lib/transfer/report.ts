import { z } from 'zod'

const CountSchema = z.coerce.number().pipe(z.int().nonnegative())

/** What an import added, what was there before, and the drafts that were left out because something else is being written there. */
export const ImportReportSchema = z.object({
  answers: CountSchema,
  answersThere: CountSchema,
  questions: CountSchema,
  questionsThere: CountSchema,
  drafts: CountSchema,
  draftsThere: CountSchema,
  draftsLeftOut: CountSchema,
})
export type ImportReport = z.infer<typeof ImportReportSchema>

/** The report as the address has it that the import leads to. */
export function toParams(report: ImportReport): URLSearchParams {
  return new URLSearchParams(Object.entries(report).map(([name, count]) => [name, String(count)]))
}
