import { expect, it } from 'vitest'
import { findTokenRuns, isSeen } from './seen-tokens'

it('sees a label where the strongest tokens pass the threshold together', () => {
  expect(isSeen([0.9, 0.1, 0.8, 0.7], 0.75, 3)).toBe(true)
  expect(isSeen([0.9, 0.1, 0.1, 0.1], 0.75, 3)).toBe(false)
  expect(isSeen([], 0.75, 3)).toBe(false)
})

it('takes a short gap into a run, and leaves out what is much weaker than the best', () => {
  const scores = [0.9, 0.1, 0.1, 0.8, 0, 0, 0, 0.3]
  expect(findTokenRuns(scores, 0.5)).toEqual([{ first: 0, end: 4, score: 0.9 }])
})

it('keeps two places apart', () => {
  expect(findTokenRuns([0.9, 0, 0, 0, 0.6], 0.5).map(({ first }) => first)).toEqual([0, 4])
})
