import { countWords } from '../answer/count-words'
import type { ParsedAnswer } from '../answer/parse-answer'
import { findRuns } from '../key-points/find-runs'
import { spanOf } from '../key-points/quote-words'
import { type Reading, type Span, STAR_PARTS, type StarPart, type StarShare } from '../types'
import { ADVISED_SHARES } from './advised-shares'

/** All four parts, in the order of `STAR_PARTS`, with their words and their share of all words that belong to a part. */
export function measureStar(reading: Reading, answer: ParsedAnswer): StarShare[] {
  const found = STAR_PARTS.map((part) => {
    const spans = findRuns(answer, reading.star[part]).flatMap((run) => spanOf(answer, run) ?? [])
    return { part, spans, words: spans.reduce((sum, span) => sum + wordsIn(answer.text, span), 0) }
  })
  const total = found.reduce((sum, { words }) => sum + words, 0)
  return found.map(({ part, spans, words }) => {
    const share = total === 0 ? 0 : words / total
    return { part, spans, words, share, verdict: judgeShare(part, words, share) }
  })
}

function wordsIn(text: string, { start, end }: Span): number {
  return countWords(text.slice(start, end))
}

function judgeShare(part: StarPart, words: number, share: number): StarShare['verdict'] {
  if (words === 0) return 'missing'
  const { min, max } = ADVISED_SHARES[part]
  if (share < min) return 'short'
  return share > max ? 'long' : 'right'
}
