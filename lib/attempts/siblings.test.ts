import { describe, expect, it } from 'vitest'
import { findOrdinal, findPrevious, type Sibling } from './siblings'

const table =
  'i was on the phones when a customer rang about a table with a split leg and i booked the fitter'
const pram = 'last may in the baby shop a father brought back a pram whose wheel had come off on the bus'
const siblings: Sibling[] = [
  { id: 'a1', questionId: 'a', band: 'not_yet', text: table },
  { id: 'b1', questionId: 'b', band: 'solid', text: table },
  { id: 'a2', questionId: 'a', band: null, text: `${table} today` },
  { id: 'a3', questionId: 'a', band: 'solid', text: `${table} today` },
]
const next = (id: string, text: string): Sibling => ({ id, questionId: 'a', band: 'solid', text })
const previousOf = (all: readonly Sibling[]) => findPrevious(all, all.at(-1)?.id ?? '')?.id

it('counts attempts at the same question only', () => {
  expect(siblings.map(({ id }) => findOrdinal(siblings, id))).toEqual([1, 1, 2, 3])
})

describe('what an attempt is compared with', () => {
  it('is an earlier one at the same question that was judged', () => {
    const previous = siblings.map(({ id }) => findPrevious(siblings, id)?.id ?? null)
    expect(previous).toEqual([null, null, 'a1', 'a1'])
  })

  it('is the one that it was reworked from, also where that is not the last', () => {
    const again = [next('1', table), next('2', pram), next('3', table), next('4', `${table} by friday`)]
    expect(previousOf([...again, next('5', `${pram} and i lent him another`)])).toBe('2')
  })

  it('is the later of two that are equally near', () => {
    const again = [next('1', `${table} at noon`), next('2', `${table} by friday`), next('3', pram)]
    expect(previousOf([...again, next('4', `${table} on monday`)])).toBe('2')
  })

  it('is the last in time for another story, though some words are the same', () => {
    const other = 'a customer rang about a cake that nobody had baked so two other branches sent one over'
    expect(previousOf([next('1', table), next('2', pram), next('3', other)])).toBe('2')
  })

  it('is never a later one, however near', () => {
    const all = [next('1', pram), next('2', table), next('3', `${table} today`)]
    expect(findPrevious(all, '2')?.id).toBe('1')
  })

  it('is nothing for an attempt that is not among them, nor for words too few to have a run', () => {
    expect(findPrevious(siblings, 'gone')).toBeNull()
    expect(previousOf([next('1', ''), next('2', 'sorry')])).toBe('1')
  })
})
