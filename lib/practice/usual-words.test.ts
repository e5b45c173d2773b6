import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareWithUsual, FULL_ANSWER_WORDS } from './usual-words'

const share = { min: 0.2, max: 0.4 }

describe('words of a part against the usual', () => {
  it('goes by a full answer while the answer is short', () => {
    expect(compareWithUsual(10, 10, share)).toEqual({ min: 30, max: 60, verdict: 'under' })
  })

  it('grows with a long answer', () => {
    expect(compareWithUsual(70, 300, share)).toEqual({ min: 60, max: 120, verdict: 'within' })
  })

  it.each([
    [29, 'under'],
    [30, 'within'],
    [60, 'within'],
    [61, 'over'],
    [90, 'over'],
    [91, 'far_over'],
  ])('%i of 30 to 60 words is %s', (words, verdict) => {
    expect(compareWithUsual(words, FULL_ANSWER_WORDS, share).verdict).toBe(verdict)
  })

  it('never asks for less than five words, nor for an empty range', () => {
    fc.assert(
      fc.property(fc.nat(3_000), fc.double({ min: 0, max: 1, noNaN: true }), (words, min) => {
        const usual = compareWithUsual(words, words, { min, max: 1 })
        expect(usual.min).toBeGreaterThanOrEqual(5)
        expect(usual.max).toBeGreaterThanOrEqual(usual.min)
      }),
    )
  })
})
