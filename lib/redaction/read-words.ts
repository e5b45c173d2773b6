import { fold } from './words/fold'

/** One word of a text, and what its signs say of it. */
export interface Word {
  readonly text: string
  /** As the lists of words have it. */
  readonly folded: string
  readonly start: number
  /** Without the possessive. */
  readonly end: number
  readonly isCapital: boolean
  /** All in capitals, such as "TV". */
  readonly isShouted: boolean
  /** Whether it begins a sentence or a quote: there every word has a capital. */
  readonly isFirst: boolean
  /** Whether a sentence ended before it; the full stop of "Mr." and of "J." ends none. */
  readonly isAfterStop: boolean
  /** Whether nothing but a space, or the full stop of a title or an initial, stands before it. */
  readonly isNextTo: boolean
  readonly isPossessive: boolean
  readonly hasCommaAfter: boolean
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu
const POSSESSIVE = /['’][sS]$/u
const SHORTENED = /^(?:mr|mrs|ms|mx|dr|prof|sr|sra|st|\p{L})$/u
const STOP = /[.!?…\n\r]/u
const OPENING = /["“«(]\s*$|:\s+$/u

/** The words of a text in order. */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const whole = match[0]
    const own = whole.replace(POSSESSIVE, '')
    const last = words.at(-1)
    const between = text.slice(
      last === undefined ? 0 : last.start + (last.text.length + (last.isPossessive ? 2 : 0)),
      match.index,
    )
    const isShort = last !== undefined && SHORTENED.test(last.folded) && /^\. ?$/.test(between)
    const isAfterStop = last === undefined || (STOP.test(between) && !isShort)
    words.push({
      text: own,
      folded: fold(own),
      start: match.index,
      end: match.index + own.length,
      isCapital: /^\p{Lu}/u.test(own),
      isShouted: own.length > 1 && own === own.toUpperCase() && own !== own.toLowerCase(),
      isFirst: isAfterStop || OPENING.test(between),
      isAfterStop,
      isNextTo: between === ' ' || isShort,
      isPossessive: own.length < whole.length,
      hasCommaAfter: text[match.index + whole.length] === ',',
    })
  }
  return words
}
