import { STAR_PARTS, type StarPart } from '../../rubric'
import type { ParsedAnswer } from '../../rubric/answer/parse-answer'
import { recordOf } from '../../rubric/record-of'

/** From this mean score on, a clause belongs to a part that the answer has. */
const CLAUSE_SCORE_MIN = 0.3

/**
 * Gives every clause to the part that its words score highest for, among the parts that the answer has; a part that would be left
 * without a clause takes the one that it scores best in. `scores` has a number a word, or null where the part is missing.
 * Returns 1 for the words of a part, else 0.
 */
export function starOfWords(
  { clauses, words }: ParsedAnswer,
  scores: Readonly<Record<StarPart, readonly number[] | null>>,
): Record<StarPart, number[]> {
  const present = STAR_PARTS.filter((part) => scores[part] !== null)
  const means = clauses.map(({ first, end }) =>
    recordOf(STAR_PARTS, (part) => {
      const inside = scores[part]?.slice(first, end) ?? []
      return inside.reduce((sum, score) => sum + score, 0) / Math.max(1, inside.length)
    }),
  )
  const taken = means.map((mean): StarPart | null => {
    const best = [...present].sort((a, b) => mean[b] - mean[a])[0]
    return best && mean[best] >= CLAUSE_SCORE_MIN ? best : null
  })
  for (const part of present) {
    if (taken.includes(part)) continue
    const best = means.reduce((most, mean, at) => (mean[part] > (means[most]?.[part] ?? 0) ? at : most), 0)
    if (best < taken.length) taken[best] = part
  }
  return recordOf(STAR_PARTS, (part) => {
    const found = words.map(() => 0)
    clauses.forEach(({ first, end }, at) => {
      if (taken[at] === part) found.fill(1, first, end)
    })
    return found
  })
}
