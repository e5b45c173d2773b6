import { IRREGULAR_FORMS } from './irregular-forms'

const VOWEL = /[aeiouy]/
const CONSONANT_VOWEL_CONSONANT = /^[^aeiou]*[aeiou][^aeiouwxy]$/

/**
 * The one key under which all forms of a lower-case English word meet: `apologised`, `apologizes` and
 * `apologise` give the same. It is opaque: compare it with another stem, never show it.
 */
export function stem(word: string): string {
  const base = IRREGULAR_FORMS.get(word) ?? withoutInflection(word)
  const tail = base.length > 4 && base.endsWith('e') ? base.slice(0, -1) : base
  const spelt = tail.endsWith('iz') ? `${tail.slice(0, -2)}is` : tail
  return spelt.length > 3 && spelt.at(-1) === spelt.at(-2) ? spelt.slice(0, -1) : spelt
}

function withoutInflection(word: string): string {
  if (word.length <= 3) return word
  if (word.endsWith('ies') || word.endsWith('ied')) return `${word.slice(0, -3)}y`
  if (word.endsWith('ing')) return withoutEnding(word, 3)
  if (word.endsWith('ed') && !word.endsWith('eed')) return withoutEnding(word, 2)
  if (/(ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('s') && !/(ss|us|is)$/.test(word)) return word.slice(0, -1)
  return word
}

function withoutEnding(word: string, length: number): string {
  const rest = word.slice(0, -length)
  if (rest.length < 2 || !VOWEL.test(rest)) return word
  if (rest.length > 3 && rest.at(-1) === rest.at(-2)) return rest.slice(0, -1)
  return rest.length <= 3 && CONSONANT_VOWEL_CONSONANT.test(rest) ? `${rest}e` : rest
}
