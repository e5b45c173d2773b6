import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinWritings } from './join-writings'
import { composeAnswer, emptyWriting, fieldsOf, WRITING_MODES, type Writing } from './writing'

const guided = (text: Partial<Writing['text']>): Writing => ({
  mode: 'guided',
  text: { ...emptyWriting('guided').text, ...text },
})
const free = (text: string): Writing => ({ mode: 'free', text: { ...emptyWriting('free').text, free: text } })

describe('joining two writings', () => {
  test('puts the newer words above the older ones, field by field', () => {
    const newer = guided({ situation: 'A caller shouted.', action: 'I listened.' })
    const older = guided({ situation: 'Last May.', result: 'She thanked me.' })
    expect(joinWritings(newer, older).text).toMatchObject({
      situation: 'A caller shouted.\n\nLast May.',
      task: '',
      action: 'I listened.',
      result: 'She thanked me.',
    })
  })

  test('is written the way that the newer one is', () => {
    expect(
      joinWritings(free('I listened.'), guided({ situation: 'Last May.', result: 'She left.' })),
    ).toEqual(free('I listened.\n\nLast May.\n\nShe left.'))
    const joined = joinWritings(guided({ action: 'I listened.' }), free('Last May.'))
    expect(joined.mode).toBe('guided')
    expect(composeAnswer(joined)).toBe('Last May.\n\nI listened.')
  })

  test('does not say the same twice', () => {
    expect(joinWritings(free('I listened.'), free('I listened. Then I apologised.'))).toEqual(
      free('I listened. Then I apologised.'),
    )
    expect(joinWritings(free('I listened.'), free('  I listened.\n'))).toEqual(free('I listened.'))
  })

  test('leaves the newer one alone where the older one is blank', () => {
    const newer = free('  I listened.  ')
    expect(joinWritings(newer, free(' \n'))).toEqual(newer)
  })

  test('never loses a word of either', () => {
    const words = fc
      .array(fc.constantFrom('I', 'listened', 'sorry', '\n\n', '\n'), { maxLength: 12 })
      .map((all) => all.join(' '))
    const writings = fc.record({
      mode: fc.constantFrom(...WRITING_MODES),
      text: fc.record({ situation: words, task: words, action: words, result: words, free: words }),
    })
    fc.assert(
      fc.property(writings, writings, (newer, older) => {
        const answer = composeAnswer(joinWritings(newer, older))
        for (const { mode, text } of [newer, older]) {
          for (const field of fieldsOf(mode)) {
            for (const paragraph of text[field].split('\n\n')) expect(answer).toContain(paragraph.trim())
          }
        }
      }),
    )
  })
})
