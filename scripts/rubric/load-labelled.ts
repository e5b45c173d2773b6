import type { z } from 'zod'
import { nameOf, readLines } from './read-lines'

/** Reads files of labelled answers, one object a line. Throws an `Error` that lists every fault with file, line and field. */
export function loadLabelled<Labelled extends { readonly id: string }>(
  files: readonly string[],
  schema: z.ZodType<Labelled>,
): Labelled[] {
  const faults: string[] = []
  const seen = new Set<string>()
  const answers = files.flatMap((file) =>
    readLines(file).flatMap(({ number, value }) => {
      const parsed = schema.safeParse(value)
      const place = `${nameOf(file)}, line ${number}`
      if (!parsed.success) {
        faults.push(
          ...parsed.error.issues.map(({ path, message }) => `${place}: ${[...path, message].join(' ')}`),
        )
        return []
      }
      if (seen.has(parsed.data.id)) faults.push(`${place}: id ${parsed.data.id} is used twice`)
      seen.add(parsed.data.id)
      return [parsed.data]
    }),
  )
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return answers
}
