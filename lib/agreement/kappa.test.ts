import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AgreementTable, kappa, quadratic, toAgreementTable } from './kappa'

describe('kappa, against worked examples that are published', () => {
  // Cohen, J. (1968). Weighted kappa. Psychological Bulletin 70(4), table 1: two judges, 200 cases, three diagnoses.
  const diagnoses = [
    [88, 14, 18],
    [10, 40, 10],
    [2, 6, 12],
  ]
  // Gwet, K. (2014). Handbook of Inter-Rater Reliability: two abstractors, 100 charts, three kinds of pregnancy.
  const abstractors = [
    [13, 0, 0],
    [0, 20, 7],
    [0, 4, 56],
  ]

  it('is 0.492 for Cohen’s diagnoses', () => {
    expect(kappa(diagnoses)).toBeCloseTo(0.492, 3)
  })

  it('is 0.348 with the gravity that Cohen gives each disagreement', () => {
    const gravity = [
      [0, 1, 3],
      [1, 0, 6],
      [3, 6, 0],
    ]
    expect(kappa(diagnoses, (a, b) => gravity[a]?.[b] ?? 0)).toBeCloseTo(0.348, 3)
  })

  it('is 0.7964 for Gwet’s abstractors, and 0.8922 with quadratic weights', () => {
    expect(kappa(abstractors)).toBeCloseTo(0.7964094, 6)
    expect(kappa(abstractors, quadratic)).toBeCloseTo(0.8921569, 6)
  })
})

const tables: fc.Arbitrary<AgreementTable> = fc.integer({ min: 2, max: 5 }).chain((size) =>
  fc.array(fc.array(fc.nat(40), { minLength: size, maxLength: size }), {
    minLength: size,
    maxLength: size,
  }),
)

describe('kappa', () => {
  it('is 1 where nobody disagrees, and only there', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const value = kappa(table, quadratic)
        const disagree = table.some((row, a) => row.some((count, b) => a !== b && count > 0))
        if (value !== null) expect(value === 1).toBe(!disagree)
      }),
    )
  })

  it('is the same whoever of the two comes first, and for twice as many answers of the same kind', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const turned = table.map((row, a) => row.map((_, b) => table[b]?.[a] ?? 0))
        const twice = table.map((row) => row.map((count) => 2 * count))
        const value = kappa(table, quadratic)
        if (value === null) return
        expect(kappa(turned, quadratic)).toBeCloseTo(value, 9)
        expect(kappa(twice, quadratic)).toBeCloseTo(value, 9)
      }),
    )
  })

  it('is nothing where nothing was rated', () => {
    expect(kappa([])).toBeNull()
    expect(kappa(toAgreementTable([], 3))).toBeNull()
  })

  it('counts pairs, and refuses one outside the scale', () => {
    const pairs = [
      [0, 1],
      [0, 1],
      [1, 1],
    ] as const
    expect(toAgreementTable(pairs, 2)).toEqual([
      [0, 2],
      [0, 1],
    ])
    expect(() => toAgreementTable([[0, 2]], 2)).toThrow(RangeError)
  })
})
