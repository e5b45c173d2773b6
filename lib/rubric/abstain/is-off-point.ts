import type { ParsedAnswer } from '../answer/parse-answer'

/** Words of the world in which customers are served. Somebody who answers to the point uses one of them. */
const SERVICE =
  /^(customer|client|guest|caller|patient|passenger|member|tenant|resident|buyer|user|shop|store|call|phone|rang|ring|complain|complaint|refund|order|manager|supervisor|colleague|counter|desk|till|service|angry|upset|rude|sorry|apologi|help|problem|issue|mistake|fault|deliver|ticket|bill|account|booking|room|table|hotel|restaurant|work|job|team|staff|boss|policy|rule)/
const PEOPLE = new Set([
  'he',
  'she',
  'they',
  'him',
  'her',
  'them',
  'someone',
  'somebody',
  'people',
  'man',
  'woman',
  'lady',
  'guy',
  'anybody',
  'anyone',
  'everybody',
  'everyone',
  'you',
])

/** Whether nothing in the answer has to do with serving somebody: no word of that world, and nobody else in it. */
export function isOffPoint({ words }: ParsedAnswer): boolean {
  return !words.some(({ text, stem }) => SERVICE.test(stem) || SERVICE.test(text) || PEOPLE.has(text))
}
