import { type ParsedAnswer, parseAnswer } from '../rubric/answer/parse-answer'
import { recordOf } from '../rubric/record-of'
import { KEY_POINT_IDS, type KeyPointId, type NearMissToken, type Reading, STAR_PARTS } from '../rubric/types'
import type { Phrases } from './phrases/compile-phrases'
import { findPhrases, type PhraseMatch } from './phrases/find-phrases'
import { readStarParts } from './star-parts'

/** Raised whenever phrases are read otherwise than before, so that stored assessments tell which reading they rest on. */
export const RULES_READER_VERSION = '1'

/**
 * Reads an answer by phrases alone: a word scores 1 where a phrase of a key point stands, else 0. Whether the words
 * count (who acts, denial, regret …) is not decided here but in `lib/rubric`. Pure, and linear in the answer's length.
 */
export function readByRules(answer: string, phrases: Phrases): Reading {
  const parsed = parseAnswer(answer)
  const matches = findPhrases(parsed, phrases)
  const starParts = readStarParts(parsed, matches)
  return {
    reader: 'rules',
    readerVersion: RULES_READER_VERSION,
    readsContext: false,
    answer,
    tokens: parsed.words.map(({ start, end }) => ({ start, end })),
    keyPoints: recordOf(KEY_POINT_IDS, (id) => scoreKeyPoint(id, parsed, matches)),
    nearMisses: recordOf(KEY_POINT_IDS, (id) => findNearMisses(id, parsed, matches)),
    star: recordOf(STAR_PARTS, (part) => starParts.map((found) => (found === part ? 1 : 0))),
    criteria: null,
    form: null,
    notJudged: null,
  }
}

function scoreKeyPoint(id: KeyPointId, parsed: ParsedAnswer, matches: readonly PhraseMatch[]): number[] {
  const scores = parsed.words.map(() => 0)
  for (const { meaning, first, end } of matches) {
    if (meaning.kind === 'key_point' && meaning.keyPoint === id) scores.fill(1, first, end)
  }
  return scores
}

function findNearMisses(
  id: KeyPointId,
  parsed: ParsedAnswer,
  matches: readonly PhraseMatch[],
): NearMissToken[] {
  return matches.flatMap(({ meaning, first, end }) => {
    const start = parsed.words[first]
    const last = parsed.words[end - 1]
    if (meaning.kind !== 'near_miss' || meaning.keyPoint !== id || !start || !last) return []
    return [{ span: { start: start.start, end: last.end }, reason: meaning.reason, score: 1 }]
  })
}
