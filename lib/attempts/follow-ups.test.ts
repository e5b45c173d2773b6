import { expect, it } from 'vitest'
import { chooseFollowUps } from './follow-ups'

const states = { a: 'found', b: 'missing', c: 'near', d: 'missing' } as const
const choose = (listed: readonly (keyof typeof states)[]) => chooseFollowUps(listed, (id) => states[id])

it('asks after what is missing first, then after what came near', () => {
  expect(choose(['a', 'b', 'c', 'd'])).toEqual(['b', 'd'])
  expect(choose(['c', 'b', 'a'])).toEqual(['b', 'c'])
})

it('never asks after what was found, even where little or nothing is left to ask', () => {
  expect(choose(['a', 'c'])).toEqual(['c'])
  expect(choose(['a'])).toEqual([])
})
