import { describe, expect, expectTypeOf, it } from 'vitest'
import type { z } from 'zod'
import type { Assessment, NotJudgedAssessment } from '@/lib/rubric/types'
import { judgedAssessment } from './assessment-examples'
import { NOTE_LENGTH_CHARS_MAX } from './note-length'
import { type AssessmentSchema, ChecklistSchema, NoteSchema, parseAssessment } from './schema'

const answer = 'I let her finish. She thanked me.'
const notJudged: NotJudgedAssessment = {
  rubricVersion: '1',
  reader: 'rules',
  readerVersion: '1',
  words: 7,
  judged: false,
  reason: 'too_thin',
}
const whole = judgedAssessment({
  listened: { called: true, evidence: [{ start: 0, end: 16 }] },
  thanked: { called: true, nearMisses: [{ span: { start: 18, end: 32 }, reason: 'other_agent' }] },
})

const stored = (assessment: unknown) => JSON.stringify(assessment)

describe('a stored assessment', () => {
  it('is what the rubric says it is', () => {
    expectTypeOf<z.infer<typeof AssessmentSchema>>().toExtend<Assessment>()
    expectTypeOf<Assessment>().toExtend<z.infer<typeof AssessmentSchema>>()
  })

  it('comes back as it was written', () => {
    expect(parseAssessment(stored(whole), answer)).toEqual(whole)
    expect(parseAssessment(stored(notJudged), answer)).toEqual(notJudged)
  })

  it.each([
    ['no JSON', 'not json', 'JSON'],
    ['a band that there is not', stored({ ...whole, band: 'superb' }), 'band'],
    ['a key point left out', stored({ ...whole, findings: whole.findings.slice(1) }), 'every key point'],
    ['a STAR part left out', stored({ ...whole, star: whole.star.slice(1) }), 'every STAR part'],
    ['a field too many', stored({ ...whole, found: true }), 'found'],
    ['a band without judging', stored({ ...notJudged, band: 'solid' }), 'band'],
  ])('is refused with %s', (_, json, named) => {
    expect(() => parseAssessment(json, answer)).toThrow(named)
  })

  it.each([
    ['an empty span', { evidence: [{ start: 3, end: 3 }] }],
    ['a span backwards', { evidence: [{ start: 5, end: 3 }] }],
    ['a span before the answer', { evidence: [{ start: -1, end: 3 }] }],
    ['half a code unit', { evidence: [{ start: 0.5, end: 3 }] }],
    [
      'evidence out of order',
      {
        evidence: [
          { start: 8, end: 9 },
          { start: 0, end: 3 },
        ],
      },
    ],
    [
      'evidence that overlaps',
      {
        evidence: [
          { start: 0, end: 5 },
          { start: 4, end: 9 },
        ],
      },
    ],
    [
      'evidence and near misses at once',
      {
        evidence: [{ start: 0, end: 5 }],
        nearMisses: [{ span: { start: 6, end: 9 }, reason: 'denial' as const }],
      },
    ],
  ])('is refused with %s', (_, finding) => {
    expect(() => parseAssessment(stored(judgedAssessment({ listened: finding })), answer)).toThrow()
  })

  it.each([
    ['evidence', judgedAssessment({ listened: { evidence: [{ start: 0, end: answer.length + 1 }] } })],
    [
      'a near miss',
      judgedAssessment({ thanked: { nearMisses: [{ span: { start: 30, end: 90 }, reason: 'regret' }] } }),
    ],
    ['praise', judgedAssessment({}, { praise: { keyPoint: 'listened', span: { start: 0, end: 999 } } })],
  ])('is refused with %s outside its answer', (_, assessment) => {
    expect(() => parseAssessment(stored(assessment), answer)).toThrow('code units')
  })
})

describe('what the candidate adds', () => {
  it('ticks each criterion once', () => {
    expect(ChecklistSchema.parse(['teamwork', 'targets', 'teamwork'])).toEqual(['teamwork', 'targets'])
    expect(ChecklistSchema.safeParse(['<b>']).success).toBe(false)
  })

  it('keeps a note with plain line ends, up to its length', () => {
    expect(NoteSchema.parse(' one\r\ntwo ')).toBe('one\ntwo')
    expect(NoteSchema.safeParse('x'.repeat(NOTE_LENGTH_CHARS_MAX + 1)).success).toBe(false)
  })
})
