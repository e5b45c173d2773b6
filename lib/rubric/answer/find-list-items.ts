import type { ParsedAnswer } from './parse-answer'

const ITEM_WORDS_MAX = 4
const ITEMS_MIN = 4
const PERSONAL = new Set(
  'i he she they her him them me it you we his their my our your that this one who what'.split(' '),
)

/**
 * Of each clause: whether it is an item in a list of bare terms, at least four short clauses in a row in which nobody
 * does anything to anybody ("active listening, empathy, ownership, follow-up").
 */
export function findListItems(answer: ParsedAnswer): boolean[] {
  const bare = answer.clauses.map((clause) => {
    const texts = answer.words.slice(clause.first, clause.end).map(({ text }) => text)
    return (
      clause.quotation === null && texts.length <= ITEM_WORDS_MAX && !texts.some((text) => PERSONAL.has(text))
    )
  })
  const items = bare.map(() => false)
  let first = 0
  for (let index = 0; index <= bare.length; index += 1) {
    if (bare[index]) continue
    if (index - first >= ITEMS_MIN) items.fill(true, first, index)
    first = index + 1
  }
  return items
}
