import { expect, it } from 'vitest'
import { chooseFollowUps } from './follow-ups'

const states = { a: 'found', b: 'missing', c: 'near', d: 'missing' } as const

it('asks after what is missing first, then after what came near, then after the rest', () => {
  const stateOf = (id: keyof typeof states) => states[id]
  expect(chooseFollowUps(['a', 'b', 'c', 'd'], stateOf)).toEqual(['b', 'd'])
  expect(chooseFollowUps(['a', 'b', 'c'], stateOf)).toEqual(['b', 'c'])
  expect(chooseFollowUps(['a', 'c'], stateOf)).toEqual(['c', 'a'])
  expect(chooseFollowUps(['a'], stateOf)).toEqual(['a'])
})
