import { describe, expect, it } from 'vitest'
import { hasFilters, noFilters, readAttemptFilters, toSearchParams } from './filters'

describe('filters of the address', () => {
  it('come back from the address that they make', () => {
    const filters = {
      question: 'angry-customer',
      kind: 'competency',
      band: 'not_judged',
      search: 'split leg',
    } as const
    expect(readAttemptFilters(Object.fromEntries(toSearchParams(filters)))).toEqual(filters)
    expect(toSearchParams(noFilters).toString()).toBe('')
  })

  it('are none where the address has nonsense', () => {
    const filters = readAttemptFilters({
      question: '../x',
      kind: 'secret',
      band: ['solid', 'strong'],
      q: '   ',
    })
    expect(filters).toEqual(noFilters)
    expect(hasFilters(filters)).toBe(false)
  })

  it('cut an endless search', () => {
    expect(readAttemptFilters({ q: 'x'.repeat(5000) }).search).toHaveLength(200)
  })
})
