import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { assess, type Finding, KEY_POINT_IDS, type KeyPointId, NEAR_MISS_REASONS } from '../rubric'
import { parseAnswer } from '../rubric/answer/parse-answer'
import { findKeyPoints } from '../rubric/key-points/find-key-points'
import { loadPhrases } from './load-phrases'
import { readByRules } from './rules'

const EXAMPLES_MIN = 12
const phrases = loadPhrases('content', 'en')
const question = { kind: 'competency', text: '', keyPoints: KEY_POINT_IDS, modelAnswers: [] } as const

interface Examples {
  readonly hits: readonly string[]
  readonly misses: readonly { readonly text: string; readonly reason?: string }[]
}

/** `npm run content:check` has proved the shape of the file. */
function examplesOf(id: KeyPointId): Examples {
  return parse(readFileSync(join('content', 'key-points', id, 'en.yaml'), 'utf8'))
}

function find(id: KeyPointId, text: string): Finding {
  const finding = findKeyPoints(readByRules(text, phrases), parseAnswer(text), question).find(
    (one) => one.id === id,
  )
  if (!finding) throw new Error(`No finding for ${id}`)
  return finding
}

describe.each(KEY_POINT_IDS)('%s', (id) => {
  const { hits, misses } = examplesOf(id)

  it('is proved by enough examples of both kinds', () => {
    expect(hits.length).toBeGreaterThanOrEqual(EXAMPLES_MIN)
    expect(misses.length).toBeGreaterThanOrEqual(EXAMPLES_MIN)
  })

  it.each(hits)('is found in: %s', (text) => {
    expect(find(id, text).evidence).not.toEqual([])
  })

  it.each(misses)('is not found in: $text', ({ text, reason }) => {
    const { evidence, nearMisses } = find(id, text)
    expect(evidence).toEqual([])
    expect(nearMisses[0]?.reason).toBe(reason)
    expect(reason === undefined || NEAR_MISS_REASONS.some((known) => known === reason)).toBe(true)
  })
})

it('finds nothing in an answer that denies every key point', () => {
  const denied = KEY_POINT_IDS.flatMap((id) =>
    examplesOf(id).misses.flatMap(({ text, reason }) => (reason === 'denial' ? [text] : [])),
  ).join(' ')
  const assessment = assess(readByRules(denied, phrases), question)
  const found = assessment.judged
    ? assessment.findings.flatMap(({ id, evidence }) => (evidence.length > 0 ? [id] : []))
    : []
  expect(found).toEqual([])
})
