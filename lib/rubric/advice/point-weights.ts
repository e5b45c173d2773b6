import type { Finding, KeyPointId } from '../types'

/**
 * What an answer gains most by, first: the acts that settle an angry conversation (`content/sources.yaml`: A2, B6,
 * C8, C9), then those that round it off.
 */
export const POINTS_BY_WEIGHT: readonly KeyPointId[] = [
  'listened',
  'took_action',
  'paraphrased',
  'empathised',
  'stayed_calm',
  'took_ownership',
  'agreed_solution',
  'confirmed',
  'apologised',
  'set_boundary',
  'asked_questions',
  'kept_informed',
  'escalated',
  'thanked',
  'controlled_voice',
  'not_personal',
  'learned',
]

/** Findings, the weightiest first. */
export function byWeight(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => POINTS_BY_WEIGHT.indexOf(a.id) - POINTS_BY_WEIGHT.indexOf(b.id))
}
