import type { ParsedAnswer } from '../answer/parse-answer'

/** The most frequent words of English: in any English prose, every third word or more is one of them. */
export const FREQUENT_ENGLISH: ReadonlySet<string> = new Set(
  "i the to and a it of that in was is you for on he she they we my me her him them with as at be not 'd so but had have what if this would or from said do by an one all out up there then when who no about can will get just did were been us our his their are am 's how told ask asked go went customer could your more time than some because now back tell after only like say know which where don't very too also into over before".split(
    ' ',
  ),
)

/** Share (0..1) of the words that are among the most frequent of English. */
export function englishShare({ words }: Pick<ParsedAnswer, 'words'>): number {
  if (words.length === 0) return 0
  return words.filter(({ text }) => FREQUENT_ENGLISH.has(text)).length / words.length
}
