import { expect, it } from 'vitest'
import { findOrdinal, findPrevious, type Sibling } from './siblings'

const siblings: Sibling[] = [
  { id: 'a1', questionId: 'a', band: 'not_yet' },
  { id: 'b1', questionId: 'b', band: 'solid' },
  { id: 'a2', questionId: 'a', band: null },
  { id: 'a3', questionId: 'a', band: 'solid' },
]

it('counts attempts at the same question only', () => {
  expect(siblings.map(({ id }) => findOrdinal(siblings, id))).toEqual([1, 1, 2, 3])
})

it('compares with the last one before that was judged', () => {
  expect(siblings.map(({ id }) => findPrevious(siblings, id)?.id ?? null)).toEqual([null, null, 'a1', 'a1'])
})

it('knows nothing of an attempt that is not among them', () => {
  expect(findPrevious(siblings, 'gone')).toBeNull()
})
