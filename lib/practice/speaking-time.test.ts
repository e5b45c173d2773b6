import fc from 'fast-check'
import { expect, it } from 'vitest'
import { speakingTimeSeconds } from './speaking-time'

it.each([
  [0, 0],
  [15, 6],
  [113, 45],
  [150, 60],
  [375, 150],
])('%i words take %i seconds', (words, seconds) => {
  expect(speakingTimeSeconds(words)).toBe(seconds)
})

it('never falls as words are added', () => {
  fc.assert(
    fc.property(fc.nat(5_000), (words) => {
      expect(speakingTimeSeconds(words + 1)).toBeGreaterThanOrEqual(speakingTimeSeconds(words))
    }),
  )
})
