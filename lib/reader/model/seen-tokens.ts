/** A label is carried by the tokens that score at least this share of its threshold, or of the best token where that is higher. */
const EVIDENCE_SHARE = 0.5
/** Tokens between two runs that are taken into them. */
const EVIDENCE_GAP_TOKENS = 2

/** Tokens of the answer, `end` exclusive. */
export interface TokenRun {
  readonly first: number
  readonly end: number
  /** The best score in it, 0..1. */
  readonly score: number
}

/** Whether an answer carries a label: the mean of its strongest tokens passes the threshold. `training/measure.py` decides alike. */
export function isSeen(scores: readonly number[], threshold: number, topTokens: number): boolean {
  const top = [...scores].sort((a, b) => b - a).slice(0, topTokens)
  return top.length > 0 && top.reduce((sum, score) => sum + score, 0) / top.length > threshold
}

/** The tokens that carry a label which the answer has. */
export function findTokenRuns(scores: readonly number[], threshold: number): TokenRun[] {
  const best = scores.reduce((most, score) => Math.max(most, score), 0)
  const least = EVIDENCE_SHARE * Math.max(threshold, best)
  const runs: TokenRun[] = []
  scores.forEach((score, at) => {
    if (score < least) return
    const last = runs.at(-1)
    if (last && at - last.end <= EVIDENCE_GAP_TOKENS) {
      runs[runs.length - 1] = { first: last.first, end: at + 1, score: Math.max(last.score, score) }
    } else runs.push({ first: at, end: at + 1, score })
  })
  return runs.filter(({ score }) => score >= Math.min(threshold, best))
}
