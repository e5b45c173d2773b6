import { expect, it } from 'vitest'
import { joinSpans, splitSentences } from './sentences'

it('lists sentences as they stand in the answer', () => {
  const answer = ' I listened. “Is that right?” I asked.\n\nShe said yes'
  const quotes = splitSentences(answer).map(({ start, end }) => answer.slice(start, end))
  expect(quotes[0]).toBe('I listened.')
  expect(quotes.at(-1)).toBe('She said yes')
  expect(quotes.every((quote) => quote === quote.trim())).toBe(true)
})

it('lists nothing of white space', () => {
  expect(splitSentences(' \n ')).toEqual([])
})

it('joins chosen sentences into one run', () => {
  expect(
    joinSpans([
      { start: 20, end: 30 },
      { start: 3, end: 9 },
    ]),
  ).toEqual({ start: 3, end: 30 })
  expect(joinSpans([])).toBeNull()
})
