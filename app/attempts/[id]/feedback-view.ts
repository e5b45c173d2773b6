import type { Attempt } from '@/lib/attempts/data'
import type { Points } from '@/lib/attempts/points'
import type { PractisedQuestion } from '@/lib/content/types'
import type { JudgedAssessment, KeyPointId } from '@/lib/rubric'
import type { PointWords } from '../point-words'

/** Everything that the parts of a judged attempt's page show. */
export interface FeedbackView {
  readonly attempt: Attempt
  /** Null for a question that is no longer in the bank. */
  readonly question: PractisedQuestion | null
  readonly assessment: JudgedAssessment
  readonly points: Points
  readonly wordsOf: (id: KeyPointId) => PointWords
  /** The point that the candidate is choosing words for. */
  readonly claiming: KeyPointId | null
  /** Which attempt at its question it is, from 1. */
  readonly ordinal: number
}
