import type { WordRun } from '../answer/clauses'
import type { ParsedAnswer } from '../answer/parse-answer'

/** From this score (0..1) on, a word belongs to what the reader saw. */
export const SCORE_MIN = 0.5

/** Unbroken runs of words with a sufficient score. A run never crosses the end of a sentence. */
export function findRuns(answer: ParsedAnswer, scores: readonly number[]): WordRun[] {
  return answer.sentences.flatMap((sentence) => {
    const runs: WordRun[] = []
    let first: number | null = null
    for (let at = sentence.first; at <= sentence.end; at += 1) {
      const inside = at < sentence.end && (scores[at] ?? 0) >= SCORE_MIN
      if (inside) first ??= at
      else if (first !== null) {
        runs.push({ first, end: at })
        first = null
      }
    }
    return runs
  })
}
