import type { Band } from '@/lib/rubric/types'

/** One of somebody's attempts at a question, among their others. */
export interface Sibling {
  readonly id: string
  readonly questionId: string
  readonly band: Band | null
}

/** The last attempt at the same question before this one that has a band, or null. `siblings` are oldest first. */
export function findPrevious(siblings: readonly Sibling[], id: string): Sibling | null {
  const own = atSameQuestion(siblings, id)
  return own.slice(0, findOrdinal(siblings, id) - 1).findLast(({ band }) => band !== null) ?? null
}

/** Which attempt at its question this is, from 1. `siblings` are oldest first and have it. */
export function findOrdinal(siblings: readonly Sibling[], id: string): number {
  return Math.max(1, atSameQuestion(siblings, id).findIndex((sibling) => sibling.id === id) + 1)
}

function atSameQuestion(siblings: readonly Sibling[], id: string): readonly Sibling[] {
  const questionId = siblings.find((sibling) => sibling.id === id)?.questionId
  return siblings.filter((sibling) => sibling.questionId === questionId)
}
