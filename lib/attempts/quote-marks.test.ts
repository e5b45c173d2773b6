import { expect, it } from 'vitest'
import { findQuoteMarks } from './quote-marks'

it('marks each quote where it stands, in the order of the text', () => {
  const marks = findQuoteMarks('I listened and I apologised. I listened.', {
    apologised: ['I apologised'],
    listened: ['I listened'],
  })
  expect(marks).toEqual([
    { of: 'listened', span: { start: 0, end: 10 } },
    { of: 'apologised', span: { start: 15, end: 27 } },
  ])
})

it('marks nothing that the text does not say', () => {
  expect(findQuoteMarks('I listened.', { thanked: ['I thanked her'], listened: [''] })).toEqual([])
})
