import type { KeyPointId } from '@/lib/rubric/types'

/** A past attempt as far as choosing the next question goes. */
export interface RecentAttempt {
  readonly questionId: string
  readonly called: readonly { readonly keyPoint: KeyPointId; readonly found: boolean }[]
}

export interface PractisableQuestion {
  readonly slug: string
  readonly keyPoints: readonly KeyPointId[]
}

export interface NextPractice<Question extends PractisableQuestion> {
  readonly question: Question
  /** Why this one: the point left out most often lately, and out of how many answers that called for it. */
  readonly because: { readonly keyPoint: KeyPointId; readonly missed: number; readonly asked: number } | null
}

/**
 * Chooses what to practise now: a question that calls for the key point left out most often lately and that was not
 * answered lately; without such a point, the first question not answered yet. Null where there is no question at all.
 */
export function chooseNextPractice<Question extends PractisableQuestion>(
  questions: readonly Question[],
  recent: readonly RecentAttempt[],
): NextPractice<Question> | null {
  const answered = new Set(recent.map(({ questionId }) => questionId))
  const fresh = questions.filter(({ slug }) => !answered.has(slug))
  const pool = fresh.length > 0 ? fresh : questions
  const weakest = findWeakestPoint(recent)
  const fitting = weakest && pool.find(({ keyPoints }) => keyPoints.includes(weakest.keyPoint))
  if (weakest && fitting) return { question: fitting, because: weakest }
  const first = pool[0]
  return first ? { question: first, because: null } : null
}

function findWeakestPoint(recent: readonly RecentAttempt[]) {
  const tally = new Map<KeyPointId, { missed: number; asked: number }>()
  for (const { keyPoint, found } of recent.flatMap(({ called }) => called)) {
    const { missed, asked } = tally.get(keyPoint) ?? { missed: 0, asked: 0 }
    tally.set(keyPoint, { missed: missed + (found ? 0 : 1), asked: asked + 1 })
  }
  const points = [...tally].map(([keyPoint, counts]) => ({ keyPoint, ...counts }))
  const [weakest] = points.sort((a, b) => b.missed - a.missed || a.asked - b.asked)
  return weakest && weakest.missed > 0 ? weakest : null
}
