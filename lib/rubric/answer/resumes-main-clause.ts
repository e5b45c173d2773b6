import { AUXILIARIES, FIRST_PERSON, SPEECH_VERBS } from './english'
import { isPastForm } from './past-forms'
import type { Word } from './words'

const CONDITIONS = new Set('if unless when whenever once after before although though while as'.split(' '))
const WOULD = new Set(['would', "'d", 'will', "'ll"])
/** What follows these is their object, not a clause of its own: "when he saw I was busy". */
const TAKES_CLAUSE = new Set(
  'think thought know knew see saw feel felt hear heard believe believed realise realised notice noticed mean meant sure'.split(
    ' ',
  ),
)
const SIDE_CLAUSE_WORDS_MIN = 3

/**
 * Whether the main clause begins at word `at` after a side clause from word `first` that no comma ends: "If I could not
 * fix it *I would* ask", "Before he left *I asked*". The side clause must have had its own verb.
 */
export function resumesMainClause(words: readonly Word[], first: number, at: number): boolean {
  const previous = words[at - 1]?.text ?? ''
  if (!FIRST_PERSON.has(words[at]?.text ?? '') || !CONDITIONS.has(words[first]?.text ?? '')) return false
  if (at - first < SIDE_CLAUSE_WORDS_MIN || SPEECH_VERBS.has(previous) || TAKES_CLAUSE.has(previous))
    return false
  if (WOULD.has(words[at + 1]?.text ?? '')) return true
  return words.slice(first + 1, at).some(({ text }) => AUXILIARIES.has(text) || isPastForm(text))
}
