import { UNCHANGED_PASTS } from './english'
import { IRREGULAR_FORMS } from './irregular-forms'

/** Whether a word can be the past of a verb by its form: `asked`, `rang`. */
export function isPastForm(text: string): boolean {
  return text.endsWith('ed') || IRREGULAR_FORMS.has(text)
}

/** Whether it can also follow "have": `let` and `put` look like their base. */
export function isParticiple(text: string): boolean {
  return isPastForm(text) || UNCHANGED_PASTS.has(text)
}
