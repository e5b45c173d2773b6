import type { Redaction, RedactionKind } from './types'

type Run = Pick<Redaction, 'start' | 'end'>

/** What stands in the place of hidden words, however many they are: their length tells nothing. */
export const HIDDEN_SIGN = '\u2588'

/** A text as others see it. */
export interface HiddenText {
  /** Each run of hidden words is one `HIDDEN_SIGN`. */
  readonly text: string
  /** Where those stand in `text`, each one sign long. */
  readonly hidden: readonly { readonly start: number; readonly end: number; readonly kind: RedactionKind }[]
  /** Where a run of the original stands in `text`; what ends within hidden words takes their block along. */
  readonly place: (run: Run) => Run
}

/** Takes hidden words out of a text. `redactions` are in order and apart, as `addRedactions` gives them. */
export function hideWords(original: string, redactions: readonly Redaction[]): HiddenText {
  const real = redactions
    .map(({ start, end, kind }) => ({ start: Math.max(0, start), end: Math.min(original.length, end), kind }))
    .filter(({ start, end }) => start < end)
  let text = ''
  let read = 0
  const hidden: HiddenText['hidden'][number][] = []
  for (const { start, end, kind } of real) {
    text += original.slice(read, start)
    hidden.push({ start: text.length, end: text.length + HIDDEN_SIGN.length, kind })
    text += HIDDEN_SIGN
    read = end
  }
  text += original.slice(read)
  const placeOf = (at: number, side: 'start' | 'end') => {
    let shift = 0
    for (const { start, end } of real) {
      if (at <= start) break
      if (at < end) return start + shift + (side === 'end' ? HIDDEN_SIGN.length : 0)
      shift += HIDDEN_SIGN.length - (end - start)
    }
    return at + shift
  }
  return {
    text,
    hidden,
    place: ({ start, end }) => ({ start: placeOf(start, 'start'), end: placeOf(end, 'end') }),
  }
}
