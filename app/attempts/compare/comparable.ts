import type { Attempt } from '@/lib/attempts/data'
import type { JudgedAssessment, QuestionKind } from '@/lib/rubric'

/** An attempt that has points to compare. */
export interface ComparableAttempt extends Attempt {
  readonly kind: Exclude<QuestionKind, 'general'>
  readonly assessment: JudgedAssessment
}

/** Null for what is not there, was not judged, or has no points. */
export function toComparable(attempt: Attempt | null): ComparableAttempt | null {
  if (attempt === null || attempt.kind === 'general' || !attempt.assessment.judged) return null
  return { ...attempt, kind: attempt.kind, assessment: attempt.assessment }
}
