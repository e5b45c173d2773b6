import type { Assessment, Finding, JudgedAssessment, KeyPointId } from '@/lib/rubric/types'

export type KeyPointState = 'found' | 'near' | 'missing'

export interface KeyPointRow {
  readonly keyPoint: KeyPointId
  readonly called: boolean
  readonly state: KeyPointState
}

/**
 * The rows that progress is counted from: one for each key point that the question calls for or that was found.
 * An answer that was not judged has none, since nothing was looked for.
 */
export function readKeyPointRows(assessment: Assessment): readonly KeyPointRow[] {
  if (!assessment.judged) return []
  return assessment.findings
    .filter((finding) => finding.called || finding.evidence.length > 0)
    .map((finding) => ({ keyPoint: finding.id, called: finding.called, state: readState(finding) }))
}

/** Where one finding stands. */
export function readState({ evidence, nearMisses }: Finding): KeyPointState {
  if (evidence.length > 0) return 'found'
  return nearMisses.length > 0 ? 'near' : 'missing'
}

/** The key points that an answer shows. */
export function foundIn({ findings }: JudgedAssessment): ReadonlySet<KeyPointId> {
  return new Set(findings.flatMap((finding) => (readState(finding) === 'found' ? [finding.id] : [])))
}
