import { STAR_PARTS, type StarPart } from '@/lib/rubric/types'

export const WRITING_MODES = ['guided', 'free'] as const
/** Guided: one field for each STAR part. Free: one field for all. */
export type WritingMode = (typeof WRITING_MODES)[number]

export const WRITING_FIELDS = [...STAR_PARTS, 'free'] as const
export type WritingField = StarPart | 'free'

/** The fields as typed. In free mode the parts hold what they held before the switch, so that switching back finds them. */
export type WritingText = Readonly<Record<WritingField, string>>

/** What somebody has written to a question so far. */
export interface Writing {
  readonly mode: WritingMode
  readonly text: WritingText
}

const PARAGRAPH_BREAK = '\n\n'

/** Nothing written yet. */
export function emptyWriting(mode: WritingMode): Writing {
  return { mode, text: { situation: '', task: '', action: '', result: '', free: '' } }
}

/** The answer as one text: the free field as it is, or the parts that say something, with a blank line between them. */
export function composeAnswer({ mode, text }: Writing): string {
  if (mode === 'free') return text.free
  return STAR_PARTS.map((part) => text[part])
    .filter((part) => !isBlankText(part))
    .join(PARAGRAPH_BREAK)
}

/** Whether there is nothing in it that could be lost. */
export function isBlank(writing: Writing): boolean {
  return isBlankText(composeAnswer(writing))
}

/** Whether both would look the same on the page. */
export function isSameWriting(one: Writing, other: Writing): boolean {
  return one.mode === other.mode && fieldsOf(one.mode).every((field) => one.text[field] === other.text[field])
}

/** The fields that somebody sees and fills in this mode. */
export function fieldsOf(mode: WritingMode): readonly WritingField[] {
  return mode === 'free' ? ['free'] : STAR_PARTS
}

/** Whether a text holds nothing but white space. */
export function isBlankText(text: string): boolean {
  return text.trim() === ''
}
