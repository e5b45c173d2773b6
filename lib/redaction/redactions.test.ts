import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hideWords } from './hide-words'
import { addRedactions, findOccurrences, removeRedaction, widenToWords } from './redactions'
import type { Redaction } from './types'

const at = (start: number, end: number, kind: Redaction['kind'] = 'words'): Redaction => ({
  start,
  end,
  kind,
})

describe('putting redactions together', () => {
  it('makes one of those that overlap or touch, and keeps the others apart and in order', () => {
    expect(addRedactions([at(20, 25)], [at(3, 9, 'name'), at(8, 12)])).toEqual([
      at(3, 12, 'name'),
      at(20, 25),
    ])
    expect(addRedactions([at(0, 2)], [at(2, 8, 'phone')])).toEqual([at(0, 8, 'phone')])
  })
  it('takes away the one that begins there alone', () => {
    expect(removeRedaction([at(0, 2), at(4, 6)], 4)).toEqual([at(0, 2)])
    expect(removeRedaction([at(0, 2)], 1)).toEqual([at(0, 2)])
  })
})

describe('chosen words', () => {
  const text = 'It was Zoë-Marie’s, 😀 said Zoë.'
  it('are taken whole, without the signs around them', () => {
    expect(widenToWords(text, { start: 8, end: 9 })).toEqual({ start: 7, end: 10 })
    expect(widenToWords(text, { start: 6, end: 12 })).toEqual({ start: 7, end: 16 })
    expect(widenToWords(text, { start: 18, end: 22 })).toBeNull()
    expect(widenToWords(text, { start: -5, end: 900 })).toEqual({ start: 0, end: text.length - 1 })
  })
  it('are found everywhere as whole words, in any case', () => {
    expect(findOccurrences(text, 'zoë')).toHaveLength(2)
    expect(findOccurrences(text, 'Zo')).toEqual([])
    expect(findOccurrences('a+b (c) a+b', 'A+B')).toHaveLength(2)
    expect(findOccurrences('Mary\n Ann', 'mary ann')).toHaveLength(1)
    expect(findOccurrences(text, ' .*')).toEqual([])
  })
})

describe('a text with hidden words', () => {
  it('has one sign in the place of each, however long', () => {
    expect(hideWords('I told Al, then Alexandra.', [at(7, 9, 'name'), at(16, 25, 'name')]).text).toBe(
      'I told █, then █.',
    )
  })
  it('is the same text whatever the hidden words are', () => {
    const hide = (name: string) => {
      const { text, place } = hideWords(`I told ${name} so.`, [at(7, 7 + name.length, 'name')])
      return { text, place: place({ start: 7 + name.length, end: 7 + name.length + 3 }) }
    }
    expect(hide('Al')).toEqual(hide('Maximiliana Wolfeschlegelsteinhausen'))
  })
  it('finds a quote again, with the block where it began or ended in hidden words', () => {
    const original = 'I thanked Maria Lopez for her patience.'
    const { text, place } = hideWords(original, [at(10, 21, 'name')])
    const quote = (start: number, end: number) => {
      const run = place({ start, end })
      return text.slice(run.start, run.end)
    }
    expect(quote(2, 15)).toBe('thanked █')
    expect(quote(16, 25)).toBe('█ for')
    expect(quote(10, 21)).toBe('█')
    expect(quote(22, 25)).toBe('for')
  })
  it('never has a hidden word, and loses no other', () => {
    const runs = fc.array(fc.tuple(fc.nat(40), fc.nat(12)), { maxLength: 6 })
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), runs, (original, pairs) => {
        const redactions = addRedactions(pairs.map(([start, length]) => at(start, start + length + 1)))
        const { text, hidden } = hideWords(original, redactions)
        const kept = original
          .split('')
          .filter((_, i) => !redactions.some(({ start, end }) => i >= start && i < end))
          .join('')
        const blocks = new Set(hidden.map(({ start }) => start))
        expect(
          text
            .split('')
            .filter((_, i) => !blocks.has(i))
            .join(''),
        ).toBe(kept)
      }),
    )
  })
})
