import { expect, it } from 'vitest'
import { type Finding, KEY_POINT_IDS } from '../types'
import { findPraise, PRAISE_ORDER } from './find-praise'

const answer = 'So I let her tell me the whole story, and I wrote it down. Twice.'
const span = { start: 3, end: 36 }
const finding = (id: Finding['id'], evidence: Finding['evidence'], called = true): Finding => ({
  id,
  called,
  evidence,
  nearMisses: [],
})

it('praises with the first words that earned it', () => {
  expect(findPraise([finding('listened', [span, { start: 42, end: 57 }])], answer)).toEqual({
    keyPoint: 'listened',
    span,
  })
})

it('praises what few show before what many show', () => {
  const findings = [finding('took_action', [span]), finding('paraphrased', [span])]
  expect(findPraise(findings, answer)?.keyPoint).toBe('paraphrased')
})

it('praises nothing without a quote, and nothing that was not called for', () => {
  expect(findPraise([finding('listened', [])], answer)).toBeNull()
  expect(findPraise([finding('listened', [span], false)], answer)).toBeNull()
})

it('quotes no single word', () => {
  const word = { start: 59, end: 64 }
  expect(findPraise([finding('listened', [word])], answer)).toBeNull()
  expect(findPraise([finding('listened', [word]), finding('thanked', [span])], answer)?.keyPoint).toBe(
    'thanked',
  )
})

it('knows every key point once', () => {
  expect([...PRAISE_ORDER].sort()).toEqual([...KEY_POINT_IDS].sort())
})
