import { expect, it } from 'vitest'
import { judgedAssessment } from './assessment-examples'
import { readPoints } from './points'

const at = (start: number) => ({ start, end: start + 4 })

it('numbers what is found and letters what came near, in the order of the text', () => {
  const points = readPoints(
    judgedAssessment({
      listened: { called: true, evidence: [at(50), at(90)] },
      took_action: { called: true, evidence: [at(10)] },
      learned: { evidence: [at(0)] },
      thanked: { called: true, nearMisses: [{ span: at(80), reason: 'other_agent' }] },
      apologised: { called: true, nearMisses: [{ span: at(70), reason: 'regret' }] },
      escalated: { nearMisses: [{ span: at(20), reason: 'wish' }] },
      confirmed: { called: true },
    }),
  )
  expect(points.found.map(({ sign, keyPoint }) => [sign, keyPoint])).toEqual([
    ['1', 'took_action'],
    ['2', 'listened'],
  ])
  expect(points.extra.map(({ sign, keyPoint }) => [sign, keyPoint])).toEqual([['3', 'learned']])
  expect(points.near.map(({ sign, keyPoint }) => [sign, keyPoint])).toEqual([
    ['a', 'apologised'],
    ['b', 'thanked'],
  ])
  expect(points.missing).toEqual([{ state: 'missing', keyPoint: 'confirmed' }])
  expect(points.calledCount).toBe(5)
})
