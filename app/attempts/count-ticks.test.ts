import { expect, it } from 'vitest'
import { countTicks } from './count-ticks'

it('counts what was ticked of what is asked for now, not what was asked for once', () => {
  expect(countTicks(['a', 'gone'], ['a', 'b'])).toEqual({ count: 1, all: 2 })
})

it('counts nothing of a question without criteria', () => {
  expect(countTicks(['a'], [])).toBeNull()
})
