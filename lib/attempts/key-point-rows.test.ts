import { expect, it } from 'vitest'
import { judgedAssessment } from './assessment-examples'
import { readKeyPointRows } from './key-point-rows'

const span = { start: 0, end: 4 }

it('makes one row for each key point that is called for or found, and no other', () => {
  const rows = readKeyPointRows(
    judgedAssessment({
      listened: { called: true, evidence: [span] },
      thanked: { called: true, nearMisses: [{ span, reason: 'other_agent' }] },
      confirmed: { called: true },
      learned: { called: false, evidence: [span] },
      escalated: { called: false, nearMisses: [{ span, reason: 'wish' }] },
    }),
  )
  expect(rows).toEqual([
    { keyPoint: 'listened', called: true, state: 'found' },
    { keyPoint: 'confirmed', called: true, state: 'missing' },
    { keyPoint: 'thanked', called: true, state: 'near' },
    { keyPoint: 'learned', called: false, state: 'found' },
  ])
})

it('counts nothing as missing where nothing was judged', () => {
  const base = { rubricVersion: '1', reader: 'rules', readerVersion: '1', words: 3 } as const
  expect(readKeyPointRows({ ...base, judged: false, reason: 'too_thin' })).toEqual([])
})
