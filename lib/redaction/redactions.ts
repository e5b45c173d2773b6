import type { Redaction } from './types'

type Run = Pick<Redaction, 'start' | 'end'>

const WORD_SIGN = /[\p{L}\p{M}\p{N}]/u
const HAS_WORD = /[\p{L}\p{N}]/u

/** Puts redactions together: in the order of the text and apart. Those that overlap or touch become one, of the kind of the longer. */
export function addRedactions(...lists: readonly (readonly Redaction[])[]): readonly Redaction[] {
  const joined: Redaction[] = []
  for (const next of lists.flat().toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1)
    if (last === undefined || next.start > last.end) {
      joined.push(next)
      continue
    }
    const kind = next.end - next.start > last.end - last.start ? next.kind : last.kind
    joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, next.end), kind }
  }
  return joined
}

/** Without the one that begins at `start`. */
export function removeRedaction(redactions: readonly Redaction[], start: number): readonly Redaction[] {
  return redactions.filter((redaction) => redaction.start !== start)
}

/** The run with the words that it cuts into whole, and without what is around them; null where it has no words. */
export function widenToWords(text: string, { start, end }: Run): Run | null {
  const run = { start: Math.max(0, start), end: Math.min(text.length, end) }
  while (run.start < run.end && !WORD_SIGN.test(signAt(text, run.start))) run.start += 1
  while (run.end > run.start && !WORD_SIGN.test(signBefore(text, run.end))) run.end -= 1
  if (!HAS_WORD.test(text.slice(run.start, run.end))) return null
  while (run.start > 0 && WORD_SIGN.test(signBefore(text, run.start))) {
    run.start -= signBefore(text, run.start).length
  }
  while (run.end < text.length && WORD_SIGN.test(signAt(text, run.end)))
    run.end += signAt(text, run.end).length
  return run
}

/** Everywhere that the same words stand by themselves, in any case. */
export function findOccurrences(text: string, words: string): readonly Run[] {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{M}\p{N}]/gu, '\\$&'))
    .join('\\s+')
  if (!HAS_WORD.test(words)) return []
  const whole = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${pattern}(?![\\p{L}\\p{M}\\p{N}])`, 'giu')
  return [...text.matchAll(whole)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function signAt(text: string, place: number): string {
  return String.fromCodePoint(text.codePointAt(place) ?? 0)
}

/** A low surrogate has its high one before it. */
function signBefore(text: string, place: number): string {
  const isLow = /[\uDC00-\uDFFF]/.test(text[place - 1] ?? '') && /[\uD800-\uDBFF]/.test(text[place - 2] ?? '')
  return text.slice(place - (isLow ? 2 : 1), place)
}
