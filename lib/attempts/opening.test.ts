import { expect, it } from 'vitest'
import { toOpening } from './opening'

it('is the whole of a short answer, in one line', () => {
  expect(toOpening(' Last December\n\nI was on the phones. ')).toBe('Last December I was on the phones.')
})

it('cuts a long one between words', () => {
  const opening = toOpening('angry customer '.repeat(40))
  expect(opening.length).toBeLessThanOrEqual(161)
  expect(opening).toMatch(/(angry|customer)…$/)
})

it('cuts a word without end', () => {
  expect(toOpening('x'.repeat(900))).toBe(`${'x'.repeat(160)}…`)
})
