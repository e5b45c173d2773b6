import type { Band } from '@/lib/rubric/types'

/** One of somebody's attempts at a question, among their others. */
export interface Sibling {
  readonly id: string
  readonly questionId: string
  readonly band: Band | null
  /** The answer as `toSearchText` gives it. */
  readonly text: string
}

/** Below this share of common runs two answers are two stories. A reworked half leaves about 0.5, a new story under 0.05. */
const RETOLD_SHARE_MIN = 0.2
const RUN_WORDS = 3

/**
 * The attempt that this one was reworked from, or null where none before it at the same question has a band. No record
 * is kept of which text somebody started from, and it need not be the last: so it is the one whose words are nearest,
 * the later of two that are equally near, and the last in time where all tell another story. `siblings` are oldest first.
 */
export function findPrevious(siblings: readonly Sibling[], id: string): Sibling | null {
  const own = atSameQuestion(siblings, id)
  const place = own.findIndex((sibling) => sibling.id === id)
  const earlier = own.slice(0, Math.max(0, place)).filter(({ band }) => band !== null)
  const runs = readRuns(own[place]?.text ?? '')
  let nearest = earlier.at(-1) ?? null
  let nearestShare = RETOLD_SHARE_MIN
  for (const sibling of earlier) {
    const share = shareOfCommon(runs, readRuns(sibling.text))
    if (share < nearestShare) continue
    nearest = sibling
    nearestShare = share
  }
  return nearest
}

/** Which attempt at its question this is, from 1. `siblings` are oldest first and have it. */
export function findOrdinal(siblings: readonly Sibling[], id: string): number {
  return Math.max(1, atSameQuestion(siblings, id).findIndex((sibling) => sibling.id === id) + 1)
}

function atSameQuestion(siblings: readonly Sibling[], id: string): readonly Sibling[] {
  const questionId = siblings.find((sibling) => sibling.id === id)?.questionId
  return siblings.filter((sibling) => sibling.questionId === questionId)
}

/** Every run of three words: single words are much the same in all that one person tells. */
function readRuns(text: string): ReadonlySet<string> {
  const words = text.split(' ')
  return new Set(words.slice(RUN_WORDS - 1).map((_, i) => words.slice(i, i + RUN_WORDS).join(' ')))
}

/** Dice's coefficient, 0 to 1: twice what two sets have in common, of all that they have. */
function shareOfCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((run) => b.has(run)).length
  return common === 0 ? 0 : (2 * common) / (a.size + b.size)
}
