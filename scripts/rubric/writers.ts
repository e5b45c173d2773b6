import type { LabelledAnswer } from './labelled-answer'

/** Writers whom a rubric may easily do wrong, and everybody else. */
export const WRITERS = ['second_language', 'terse', 'others'] as const
export type Writers = (typeof WRITERS)[number]

const SECOND_LANGUAGE = /second.language/i
const TERSE = /terse|clipped|short|bullet|fragment/i

/** Which of them wrote an answer, by its `style`. */
export function writersOf({ style }: Pick<LabelledAnswer, 'style'>): Writers {
  if (SECOND_LANGUAGE.test(style)) return 'second_language'
  return TERSE.test(style) ? 'terse' : 'others'
}
