import { z } from 'zod'

/** The last line of a page of a list, newest first; the next page begins after it. */
export interface ListCursor {
  readonly createdAt: Date
  readonly id: string
}

const PartsSchema = z.tuple([z.iso.datetime({ precision: 3 }), z.string().regex(/^[a-z0-9]{1,40}$/)])

export function toCursorParam({ createdAt, id }: ListCursor): string {
  return `${createdAt.toISOString()}_${id}`
}

/** Null for what is not a cursor: the list then begins at its head. */
export function readCursorParam(param: string | string[] | undefined): ListCursor | null {
  if (typeof param !== 'string') return null
  const parts = PartsSchema.safeParse(param.split('_'))
  if (!parts.success) return null
  const [createdAt, id] = parts.data
  return { createdAt: new Date(createdAt), id }
}
