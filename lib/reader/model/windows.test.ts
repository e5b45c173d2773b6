import { expect, it } from 'vitest'
import type { Token } from './tokens'
import { cutWindows } from './windows'

const tokens = (count: number): Token[] =>
  Array.from({ length: count }, (_, at) => ({ id: 1000 + at, start: at, end: at + 1 }))
const shape = { longest: 32, shared: 8, longestContext: 4, cls: 101, sep: 102 }
const question = tokens(9)

it('puts the question before the answer and marks which is which', () => {
  const [window] = cutWindows(question, tokens(3), shape)
  expect([...(window?.ids ?? [])]).toEqual([101, 1000, 1001, 1002, 1003, 102, 1000, 1001, 1002, 102])
  expect([...(window?.segments ?? [])]).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1])
})

it.each([0, 1, 25, 26, 60, 500])(
  'reads each of %i tokens exactly once, where it is farthest from an edge',
  (count) => {
    const windows = cutWindows(question, tokens(count), shape)
    const read = windows.flatMap(({ ids, offset, first, from, end }) =>
      Array.from({ length: end - from }, (_, at) => ids[offset + from + at - first]),
    )
    expect(read).toEqual(tokens(count).map(({ id }) => id))
    for (const { ids } of windows) expect(ids.length).toBeLessThanOrEqual(shape.longest)
  },
)

it('needs passes in proportion to the length', () => {
  const passes = (count: number) => cutWindows(question, tokens(count), shape).length
  expect(passes(4000)).toBeLessThan(2.1 * passes(2000))
})
