import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitIntoParts, switchMode } from './switch-mode'
import { composeAnswer, emptyWriting, isBlankText, type Writing, type WritingText } from './writing'

const words = fc.array(fc.constantFrom('I', 'listened', ' ', '\n', '\n\n', '\t', '.', 'é', '😀'), {
  maxLength: 14,
})
const anyText = fc.oneof(
  words.map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme' }),
)
const anyGuided: fc.Arbitrary<Writing> = fc
  .record({ situation: anyText, task: anyText, action: anyText, result: anyText })
  .map((parts) => ({ mode: 'guided', text: { ...parts, free: '' } }))
const anyFree: fc.Arbitrary<Writing> = fc
  .record({ situation: anyText, task: anyText, action: anyText, result: anyText, free: anyText })
  .map((text) => ({ mode: 'free', text }))

function guided(parts: Partial<WritingText>): Writing {
  return { mode: 'guided', text: { ...emptyWriting('guided').text, ...parts } }
}

function free(text: string): Writing {
  return { mode: 'free', text: { ...emptyWriting('free').text, free: text } }
}

describe('switching the mode', () => {
  it('gives every field back when nothing was typed in between', () => {
    fc.assert(
      fc.property(anyGuided, (writing) => {
        expect(switchMode(switchMode(writing, 'free'), 'guided')).toEqual(writing)
      }),
    )
  })

  it('never changes the answer, whatever the parts held before', () => {
    fc.assert(
      fc.property(anyFree, (writing) => {
        fc.pre(!isBlankText(writing.text.free))
        expect(composeAnswer(switchMode(writing, 'guided'))).toBe(writing.text.free)
        expect(switchMode(switchMode(writing, 'guided'), 'free').text.free).toBe(writing.text.free)
      }),
    )
  })

  it('never changes the answer on the way to free', () => {
    fc.assert(
      fc.property(anyGuided, (writing) => {
        expect(composeAnswer(switchMode(writing, 'free'))).toBe(composeAnswer(writing))
      }),
    )
  })

  it('joins the parts with blank lines, and leaves none for a part without words', () => {
    const joined = switchMode(guided({ situation: 'She rang.', action: 'I listened.', result: '  ' }), 'free')
    expect(joined.text.free).toBe('She rang.\n\nI listened.')
  })

  it('keeps a word mended in free mode in its own part', () => {
    const before = guided({ situation: 'One.', action: 'Two.\n\nThree.\n\nFour.', result: 'Five.' })
    const text = switchMode(before, 'free').text
    const mended = switchMode(
      { mode: 'free', text: { ...text, free: text.free.replace('Three', 'Mended') } },
      'guided',
    )
    expect(mended.text).toEqual({ ...before.text, action: 'Two.\n\nMended.\n\nFour.' })
  })

  it('does not bring back what was deleted in free mode', () => {
    const before = switchMode(guided({ situation: 'One.', task: 'Two.' }), 'free')
    const after = switchMode({ mode: 'free', text: { ...before.text, free: '' } }, 'guided')
    expect(composeAnswer(after)).toBe('')
  })

  it('is nothing at all when the mode stays', () => {
    const writing = free('One.')
    expect(switchMode(writing, 'free')).toBe(writing)
  })
})

describe('putting a text into parts', () => {
  const blank = emptyWriting('guided').text
  it.each([
    ['A', { situation: 'A', task: '', action: '', result: '' }],
    ['A\n\nB', { situation: 'A', task: '', action: 'B', result: '' }],
    ['A\n\nB\n\nC', { situation: 'A', task: '', action: 'B', result: 'C' }],
    ['A\n\nB\n\nC\n\nD', { situation: 'A', task: 'B', action: 'C', result: 'D' }],
    ['A\n\nB\n\nC\n\nD\n\nE', { situation: 'A', task: 'B', action: 'C\n\nD', result: 'E' }],
    ['A\nB', { situation: 'A\nB', task: '', action: '', result: '' }],
  ])('%j', (text, parts) => {
    expect(splitIntoParts(text, blank)).toEqual(parts)
  })

  it('never makes a part of white space alone', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parts = Object.values(splitIntoParts(text, blank))
        expect(parts.every((part) => part === '' || part === text || !isBlankText(part))).toBe(true)
      }),
    )
  })
})
