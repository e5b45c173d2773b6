import { expect, it } from 'vitest'
import type { AssessedLine } from './assess-line'
import type { LabelledGeneral } from './labelled-general'
import { scoreCriteria } from './score-criteria'

const labelled: LabelledGeneral = {
  id: 'a',
  lang: 'en',
  kind: 'general',
  question: 'Why this job?',
  answer: 'The hours fit round school. I look forward to the queue.',
  labels: { motivation: ['The hours fit round school'], energy: ['I look forward to the queue'] },
  unsure: ['targets'],
  style: 'plain',
  judged: true,
}
const assessed = (fields: Partial<AssessedLine>): ReadonlyMap<string, AssessedLine> =>
  new Map([
    [
      'a',
      {
        id: 'a',
        keyPoints: {},
        star: { situation: false, task: false, action: false, result: false },
        judged: true,
        near: [],
        form: null,
        ...fields,
      },
    ],
  ])

it('scores what is found, missed and found in vain, and leaves out what is unsure', () => {
  const got = scoreCriteria(
    [labelled],
    assessed({ criteria: { motivation: ['The hours'], teamwork: ['queue'], targets: ['hours'] } }),
  )
  expect(got.criteria.motivation).toMatchObject({ precision: 1, recall: 1, f1: 1, met: 1 })
  expect(got.criteria.energy).toMatchObject({ recall: 0, f1: 0, met: 1 })
  expect(got.criteria.teamwork).toMatchObject({ precision: 0, f1: 0, met: 0 })
  expect(got.criteria.targets.f1).toBeNull()
  expect(got.macroF1).toBeCloseTo(1 / 3)
})

it('asks that the quote touches the labelled one', () => {
  const evidence = (quote: string) =>
    scoreCriteria([labelled], assessed({ criteria: { motivation: [quote] } })).evidence
  expect(evidence('round school')).toBe(1)
  expect(evidence('the queue')).toBe(0)
})

it('counts real answers that were not judged', () => {
  expect(scoreCriteria([labelled], assessed({ judged: false })).falselyNotJudged).toBe(1)
})

it('refuses to score an answer for which nothing was printed', () => {
  expect(() => scoreCriteria([{ ...labelled, id: 'b' }], assessed({}))).toThrow('b')
})
