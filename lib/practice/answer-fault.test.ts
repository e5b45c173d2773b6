import { describe, expect, it } from 'vitest'
import { findAnswerFault } from './answer-fault'
import { emptyWriting, type Writing, type WritingText } from './writing'

const free = (text: string): Writing => ({ mode: 'free', text: { ...emptyWriting('free').text, free: text } })
const guided = (parts: Partial<WritingText>): Writing => ({
  mode: 'guided',
  text: { ...emptyWriting('guided').text, ...parts },
})

describe('the length of an answer', () => {
  it.each([40, 41, 20_000])('%i characters can be sent', (length) => {
    expect(findAnswerFault(free('x'.repeat(length)))).toBeNull()
  })

  it('says how many are missing', () => {
    expect(findAnswerFault(free('x'.repeat(39)))).toEqual({ code: 'too_short', chars: 1, field: 'free' })
  })

  it('says how many are too many, in UTF-16 code units', () => {
    expect(findAnswerFault(free('😀'.repeat(10_001)))).toEqual({ code: 'too_long', chars: 2, field: 'free' })
  })

  it('does not take white space for words', () => {
    expect(findAnswerFault(free(' \n'.repeat(100)))).toMatchObject({ code: 'empty' })
    expect(findAnswerFault(free(`short${' '.repeat(100)}`))).toMatchObject({ code: 'too_short' })
  })

  it('counts the parts together', () => {
    expect(findAnswerFault(guided({ situation: 'x'.repeat(20), action: 'x'.repeat(18) }))).toBeNull()
    expect(findAnswerFault(guided({ situation: 'x'.repeat(20), action: 'x'.repeat(17) }))).not.toBeNull()
  })

  it('points at the first part that is empty, and at the longest when there is too much', () => {
    expect(findAnswerFault(guided({ situation: 'Short.' }))).toMatchObject({ field: 'task' })
    expect(findAnswerFault(guided({ task: 'x'.repeat(9_000), result: 'x'.repeat(12_000) }))).toMatchObject({
      code: 'too_long',
      chars: 1_002,
      field: 'result',
    })
  })

  it('ignores what the other mode still holds', () => {
    expect(
      findAnswerFault({ mode: 'free', text: { ...guided({ action: 'x'.repeat(80) }).text, free: '' } }),
    ).toMatchObject({
      code: 'empty',
    })
  })
})
