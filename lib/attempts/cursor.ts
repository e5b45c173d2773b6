import { z } from 'zod'

/** The last attempt of a page; the next page begins after it. */
export interface AttemptCursor {
  readonly createdAt: Date
  readonly id: string
}

const PartsSchema = z.tuple([z.iso.datetime({ precision: 3 }), z.string().regex(/^[a-z0-9]{1,40}$/)])

export function toCursorParam({ createdAt, id }: AttemptCursor): string {
  return `${createdAt.toISOString()}_${id}`
}

/** Null for what is not a cursor: the list then begins at its head. */
export function readCursorParam(param: string | string[] | undefined): AttemptCursor | null {
  if (typeof param !== 'string') return null
  const parts = PartsSchema.safeParse(param.split('_'))
  if (!parts.success) return null
  const [createdAt, id] = parts.data
  return { createdAt: new Date(createdAt), id }
}
