import { expect, it } from 'vitest'
import { readCriteria } from './criteria'

const criteria = [
  { id: 'gives_example', evidence: [{ start: 40, end: 60 }] },
  { id: 'teamwork', evidence: [{ start: 0, end: 9 }] },
  { id: 'energy', evidence: [{ start: 10, end: 20 }] },
] as const

it('tells found from missing in what the question calls for, numbered in the order of the text', () => {
  const read = readCriteria({ criteria }, ['gives_example', 'targets', 'teamwork'], () => true)
  expect(read.found.map(({ id, sign }) => [sign, id])).toEqual([
    ['1', 'teamwork'],
    ['2', 'gives_example'],
  ])
  expect(read.missing).toEqual(['targets'])
  expect(read.own).toEqual([])
})

it('leaves to the candidate what the reader is not trusted with, found or not', () => {
  const read = readCriteria({ criteria }, ['energy', 'targets', 'teamwork'], (id) => id === 'teamwork')
  expect(read.found.map(({ id }) => id)).toEqual(['teamwork'])
  expect(read.missing).toEqual([])
  expect(read.own).toEqual(['targets', 'energy'])
})

it('knows nothing of a criterion that is retired', () => {
  expect(readCriteria({ criteria }, ['sparkle'], () => true)).toEqual({ found: [], missing: [], own: [] })
})
