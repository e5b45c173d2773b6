import type { ParsedAnswer } from './parse-answer'

const LIST_ITEM_WORDS_MAX = 4
const LIST_SHARE = 0.6
const LIST_ITEMS_MIN = 5
const PERSONAL = new Set(['i', 'he', 'she', 'they', 'her', 'him', 'them', 'me', 'it', 'you', 'we'])

/** Whether most of the answer is a list of bare terms: short clauses in which nobody does anything to anybody. */
export function isKeywordList(answer: ParsedAnswer): boolean {
  const items = answer.clauses.filter(({ first, end }) => {
    const texts = answer.words.slice(first, end).map(({ text }) => text)
    return texts.length <= LIST_ITEM_WORDS_MAX && !texts.some((text) => PERSONAL.has(text))
  })
  const words = items.reduce((sum, { first, end }) => sum + end - first, 0)
  return items.length >= LIST_ITEMS_MIN && words >= LIST_SHARE * answer.words.length
}
