import { z } from 'zod'
import type { Draft } from '../db/client'

const FieldsSchema = z.record(z.string(), z.string())
type Fields = z.infer<typeof FieldsSchema>

/**
 * Makes one draft out of two for the same question: each field holds the newer words and, beneath them, the older ones,
 * unless one already says the other. Its revision is above both.
 */
export function joinDrafts(
  one: Draft,
  other: Draft,
): Pick<Draft, 'mode' | 'text' | 'revision' | 'updatedAt'> {
  const [newer, older] = one.updatedAt >= other.updatedAt ? [one, other] : [other, one]
  const fields = joinFields(readFields(newer), readFields(older))
  return {
    mode: newer.mode,
    text: JSON.stringify(fields),
    revision: Math.max(one.revision, other.revision) + 1,
    updatedAt: newer.updatedAt,
  }
}

function readFields({ text }: Draft): Fields {
  return FieldsSchema.parse(JSON.parse(text))
}

function joinFields(newer: Fields, older: Fields): Fields {
  const names = new Set([...Object.keys(newer), ...Object.keys(older)])
  return Object.fromEntries([...names].map((name) => [name, joinWords(newer[name] ?? '', older[name] ?? '')]))
}

function joinWords(newer: string, older: string): string {
  if (newer.includes(older.trim())) return newer
  if (older.includes(newer.trim())) return older
  return `${newer.trimEnd()}\n\n${older.trimStart()}`
}
