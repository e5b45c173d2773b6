import type { ParsedAnswer } from '../answer/parse-answer'
import type { Span } from '../types'
import { englishShare } from './english-share'
import { foreignShare } from './foreign-share'

/** Of fewer words ("Dzień dobry!") it cannot be told, and a greeting or a name is no matter. */
const WORDS_MIN = 5
const FOREIGN_SHARE_MIN = 0.3

/** The sentences of an answer that are in another language than English: nothing in them was read. In the order of the text. */
export function findUnread({ text, words, sentences }: ParsedAnswer): Span[] {
  return sentences.flatMap(({ first, end }) => {
    const own = { text, words: words.slice(first, end) }
    const [begin, last] = [own.words[0], own.words.at(-1)]
    if (!begin || !last || own.words.length < WORDS_MIN) return []
    const foreign = foreignShare(own)
    if (foreign < FOREIGN_SHARE_MIN || foreign <= englishShare(own)) return []
    return [{ start: begin.start, end: last.end }]
  })
}
