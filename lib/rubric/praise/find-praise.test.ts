import { expect, it } from 'vitest'
import { type Finding, KEY_POINT_IDS } from '../types'
import { findPraise, PRAISE_ORDER } from './find-praise'

const span = { start: 3, end: 9 }
const finding = (id: Finding['id'], evidence: Finding['evidence'], called = true): Finding => ({
  id,
  called,
  evidence,
  nearMisses: [],
})

it('praises with the first words that earned it', () => {
  expect(findPraise([finding('listened', [span, { start: 20, end: 30 }])])).toEqual({
    keyPoint: 'listened',
    span,
  })
})

it('praises what few show before what many show', () => {
  const findings = [finding('took_action', [span]), finding('paraphrased', [span])]
  expect(findPraise(findings)?.keyPoint).toBe('paraphrased')
})

it('praises nothing without a quote, and nothing that was not called for', () => {
  expect(findPraise([finding('listened', [])])).toBeNull()
  expect(findPraise([finding('listened', [span], false)])).toBeNull()
})

it('knows every key point once', () => {
  expect([...PRAISE_ORDER].sort()).toEqual([...KEY_POINT_IDS].sort())
})
