import type { ParsedAnswer } from './parse-answer'

const ITEM_WORDS_MAX = 4
const ITEMS_MIN = 4
const PERSONAL = new Set(
  'i he she they her him them me it you we his their my our your that this one who what'.split(' '),
)

/** "I listened. I paraphrased. I stayed calm." is a list too, only longer runs of it are no story told in few words. */
const CLAIMS_MIN = 5

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
  const claimed = answer.clauses.map((clause) => {
    const [subject, ...rest] = answer.words.slice(clause.first, clause.end).map(({ text }) => text)
    return (
      clause.quotation === null &&
      subject === 'i' &&
      rest.length > 0 &&
      rest.length < ITEM_WORDS_MAX &&
      !rest.some((text) => PERSONAL.has(text))
    )
  })
  const items = bare.map(() => false)
  markRuns(items, bare, ITEMS_MIN)
  markRuns(items, claimed, CLAIMS_MIN)
  return items
}

/** Marks every unbroken run of at least `min`. */
function markRuns(items: boolean[], isOne: readonly boolean[], min: number): void {
  let first = 0
  for (let index = 0; index <= isOne.length; index += 1) {
    if (isOne[index]) continue
    if (index - first >= min) items.fill(true, first, index)
    first = index + 1
  }
}
