import { expect, it } from 'vitest'
import { NoteSchema } from './attempts/schema'
import { WritingTextSchema } from './practice/schema'

it('keeps NUL out of what is written and noted, and leaves the rest as it was typed', () => {
  const typed = 'I listened\0 🙂 \u202e"łódź"\u202c \ud800 é'
  const stored = typed.replace('\0', '')
  expect(WritingTextSchema.parse({ free: typed }).free).toBe(stored)
  expect(NoteSchema.parse(typed)).toBe(stored)
})
