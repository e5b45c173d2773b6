import { describe, expect, it } from 'vitest'
import { countWords } from './count-words'
import { stem } from './stem'
import { findWords } from './words'

describe('findWords', () => {
  it.each([
    ["I didn't", ['i', 'did', 'not']],
    ['i didnt', ['i', 'did', 'not']],
    ['I can’t, he won’t', ['i', 'can', 'not', 'he', 'will', 'not']],
    ['shouldve', ['should', 'have']],
    ["She's here at 5 o'clock", ['she', "'s", 'here', 'at', '5', "o'clock"]],
    ['£1,900.50 back', ['1,900.50', 'back']],
    ['a follow-up', ['a', 'follow', 'up']],
  ])('reads %s', (text, texts) => {
    expect(findWords(text).map((word) => word.text)).toEqual(texts)
  })

  it('gives each word the letters it stands on, in UTF-16 units, also after an emoji and with accents', () => {
    const text = '😡 José wasn’t happy'
    expect(findWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'José',
      'was',
      'n’t',
      'happy',
    ])
  })
})

describe('stem', () => {
  it.each([
    ['apologise apologised apologises apologising apologized apologize'],
    ['ring rang rung'],
    ['stop stopped stopping stops'],
    ['note noted noting notes'],
    ['call called calling calls'],
    ['agree agreed'],
    ['copy copied copies'],
    ['refund refunded refunding refunds'],
  ])('brings these together: %s', (forms) => {
    expect(new Set(forms.split(' ').map(stem)).size).toBe(1)
  })

  it.each([
    ['note', 'not'],
    ['thing', 'the'],
    ['hoped', 'hop'],
    ['please', 'plead'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other))
  })
})

it('counts words as people do: a contraction is one', () => {
  expect(countWords("I didn't say £1,900, did I?")).toBe(6)
  expect(countWords(' — … ! ')).toBe(0)
})
