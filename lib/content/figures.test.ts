import { expect, it } from 'vitest'
import { KEY_POINT_IDS } from '../rubric'
import { figures, isLessSure, SURE_F1_MIN } from './figures'

it('warns of exactly the points that a reader is wrong about too often', () => {
  const f1Of = (score: typeof figures.test) => KEY_POINT_IDS.map((id) => score.keyPoints[id].f1 ?? 0)
  const warned = (reader: 'model' | 'rules') => KEY_POINT_IDS.map((id) => isLessSure(id, reader))
  expect(figures.reader).toBe('model')
  expect(warned('model')).toEqual(f1Of(figures.test).map((f1) => f1 < SURE_F1_MIN))
  expect(warned('rules')).toEqual(f1Of(figures.rules).map((f1) => f1 < SURE_F1_MIN))
  expect(warned('rules')).toContain(true)
})
