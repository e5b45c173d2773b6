import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSearchText } from './search-text'

describe('search', () => {
  it.each([
    ['Café', 'cafe'],
    ['NAÏVE  Zoë', 'naive zoe'],
    ['İstanbul', 'istanbul'],
    ['I didn’t shout', 'i didnt shout'],
    ["I didn't shout", 'i didnt shout'],
    ['100 %_off', '100 off'],
    ['ﬁrst call', 'first call'],
    ['line\nends\t– and dashes', 'line ends and dashes'],
    ['…!?', ''],
  ])('reads %j as %j', (typed, seen) => {
    expect(toSearchText(typed)).toBe(seen)
  })

  it('leaves only letters, digits and single spaces, and reads its own output as itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const seen = toSearchText(text)
        expect(seen).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u)
        expect(toSearchText(seen)).toBe(seen)
      }),
    )
  })

  it('finds a word however its accents are written', () => {
    expect(toSearchText('re\u0301sume\u0301')).toBe(toSearchText('résumé'))
  })
})
