import { describe, expect, it } from 'vitest'
import { loadLabelledRedactions } from './labelled'
import { scoreRedaction } from './score'

const answers = loadLabelledRedactions()

describe('what is found in the labelled answers', () => {
  it('is measured on 200 answers, half of them kept aside', () => {
    expect(answers).toHaveLength(200)
    expect(answers.filter(({ half }) => half === 'test')).toHaveLength(100)
    expect(new Set(answers.map(({ answer }) => answer)).size).toBe(200)
  })

  it.each([
    ['the half kept aside', (half: string) => half === 'test'],
    ['all', () => true],
  ] as const)('misses at most one number or address in twenty, and three names in twenty: %s', (_, isIn) => {
    const recallOf = new Map(
      scoreRedaction(answers.filter(({ half }) => isIn(half))).map(({ group, recall }) => [group, recall]),
    )
    expect(recallOf.get('numbers')).toBeGreaterThanOrEqual(0.95)
    expect(recallOf.get('mail')).toBeGreaterThanOrEqual(0.95)
    expect(recallOf.get('names')).toBeGreaterThanOrEqual(0.85)
  })
})
