import { expect, it } from 'vitest'
import type { AssessedLine } from './assess-line'
import type { LabelledAnswer } from './labelled-answer'
import { score } from './score'

const star = { situation: true, task: false, action: true, result: false }
const labelled = (fields: Partial<LabelledAnswer>): LabelledAnswer => ({
  id: 'a',
  lang: 'en',
  kind: 'competency',
  question: 'Tell me.',
  answer: 'I listened to her. I said sorry.',
  labels: { listened: ['I listened to her'], apologised: ['I said sorry'] },
  unsure: [],
  star,
  style: 'plain',
  traps: ['none'],
  ...fields,
})
const assessed = (fields: Partial<AssessedLine>): ReadonlyMap<string, AssessedLine> =>
  new Map([['a', { id: 'a', keyPoints: {}, star, judged: true, near: [], form: null, ...fields }]])

it('scores what is found, missed and found in vain', () => {
  const got = score(
    [labelled({})],
    assessed({ keyPoints: { listened: ['listened to her'], thanked: ['sorry'] } }),
  )
  expect(got.keyPoints.listened).toEqual({
    precision: 1,
    recall: 1,
    f1: 1,
    kappa: 1,
    f1Interval: [1, 1],
    met: 1,
  })
  expect(got.keyPoints.apologised).toEqual({
    precision: null,
    recall: 0,
    f1: 0,
    kappa: 0,
    f1Interval: [0, 0],
    met: 1,
  })
  expect(got.keyPoints.thanked).toEqual({
    precision: 0,
    recall: null,
    f1: 0,
    kappa: 0,
    f1Interval: [0, 0],
    met: 0,
  })
  expect(got.macroF1).toBeCloseTo(1 / 3)
  expect(got.microF1).toBeCloseTo(0.5)
})

it('asks that the quote touches the labelled one', () => {
  const quotes = (listened: string) => assessed({ keyPoints: { listened: [listened] } })
  expect(score([labelled({})], quotes('to her')).evidence).toBe(1)
  expect(score([labelled({})], quotes('I said sorry')).evidence).toBe(0)
})

it('leaves out what two readers could see differently', () => {
  const got = score(
    [labelled({ labels: {}, unsure: ['thanked'] })],
    assessed({ keyPoints: { thanked: ['sorry'] } }),
  )
  expect(got.keyPoints.thanked.f1).toBeNull()
})

it('counts false finds on answers with traps alone', () => {
  const found = assessed({ keyPoints: { thanked: ['sorry'] } })
  expect(score([labelled({})], found).falseOnTraps).toBeNull()
  expect(score([labelled({ traps: ['regret'] })], found).falseOnTraps).toBeCloseTo(1 / 15)
})

it('counts real answers that were not judged', () => {
  const refused = assessed({ judged: false, reason: 'too_thin' })
  expect(score([labelled({})], refused).falselyNotJudged).toBe(1)
  expect(score([labelled({ judged: false, reason: 'too_thin' })], refused).falselyNotJudged).toBeNull()
})

it('refuses to score an answer for which nothing was printed', () => {
  expect(() => score([labelled({ id: 'b' })], assessed({}))).toThrow('b')
})

it('scores near misses by whether they are there, and by their reason', () => {
  const near = [{ point: 'thanked', quote: 'sorry', why: 'regret' }] as const
  const named = (point: 'thanked' | 'learned', why: 'regret' | 'denial') =>
    score([labelled({ near: [...near] })], assessed({ near: [{ point, quote: 'sorry', why }] }))
  expect(named('thanked', 'regret')).toMatchObject({ nearPrecision: 1, nearRecall: 1, nearReason: 1 })
  expect(named('thanked', 'denial')).toMatchObject({ nearPrecision: 1, nearRecall: 1, nearReason: 0 })
  expect(named('learned', 'regret')).toMatchObject({ nearPrecision: 0, nearRecall: 0, nearReason: null })
})

it('counts a form that was not told as wrong', () => {
  expect(score([labelled({ form: 'story' })], assessed({ form: 'story' })).formF1).toBe(1)
  expect(score([labelled({ form: 'story' })], assessed({ form: null })).formF1).toBe(0)
})

it('counts what was rightly not judged', () => {
  const unjudgeable = labelled({ judged: false, reason: 'echo', labels: {} })
  expect(score([unjudgeable], assessed({ judged: false })).refusedOfUnjudgeable).toBe(1)
  expect(score([unjudgeable], assessed({})).refusedOfUnjudgeable).toBe(0)
})
