import type { ParsedAnswer } from '../answer/parse-answer'

/** Frequent words of other languages that are no words of English. */
const FREQUENT = new Set(
  'que el la de y yo su al del le lo se los las una por para pero como más cuando muy porque cliente der und das ich nicht mit ein eine den auf für ist dass les des est une dans pour avec elle nous vous pas qui sur il lui che di della sono mi ha não um uma mas por nie się jest że był klient który bir için çok müşteri ile olarak daha ei kui oli või mis aga și să nu mai este când een niet ik voor jag inte att och som är på je da za što kako ali bih kad klijent biti mogu ang ng sa mga tha tou kai'.split(
    ' ',
  ),
)
/** Letters that English does not have, and those of other scripts. */
const OTHER_LETTER =
  /[à-öø-ÿĀ-žșțạ-ỹ]|[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Thai}]/u

/** Share (0..1) of the words that belong to another language. */
export function foreignShare({ text, words }: Pick<ParsedAnswer, 'text' | 'words'>): number {
  if (words.length === 0) return 0
  const foreign = words.filter(
    (word) => FREQUENT.has(word.text) || OTHER_LETTER.test(text.slice(word.start, word.end)),
  )
  return foreign.length / words.length
}
