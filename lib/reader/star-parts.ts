import type { Clause } from '../rubric/answer/clauses'
import type { ParsedAnswer } from '../rubric/answer/parse-answer'
import { whoActs } from '../rubric/answer/who-acts'
import type { StarPart } from '../rubric/types'
import type { PhraseMatch } from './phrases/find-phrases'

/**
 * Which STAR part each word belongs to, or null. Sentences are sorted by their phrases and by who acts in them, then
 * by where they stand: what comes before the first act is situation, what comes after the last is result.
 */
export function readStarParts(parsed: ParsedAnswer, matches: readonly PhraseMatch[]): (StarPart | null)[] {
  const parts = parsed.sentences.map((_, index) => readSentence(parsed, matches, index))
  const firstAct = parts.indexOf('action')
  const lastAct = parts.lastIndexOf('action')
  const placed = parts.map((part, index) => {
    if (part !== null) return part
    if (firstAct < 0) return null
    return index < firstAct ? 'situation' : index > lastAct ? null : 'action'
  })
  return parsed.sentences.flatMap((sentence, index) =>
    Array.from({ length: sentence.end - sentence.first }, () => placed[index] ?? null),
  )
}

function readSentence(
  parsed: ParsedAnswer,
  matches: readonly PhraseMatch[],
  index: number,
): StarPart | null {
  const sentence = parsed.sentences[index]
  if (!sentence) return null
  const inside = matches.filter((match) => match.first >= sentence.first && match.end <= sentence.end)
  for (const part of ['task', 'result', 'situation'] as const) {
    if (inside.some(({ meaning }) => meaning.kind === 'star' && meaning.part === part)) return part
  }
  if (inside.some(({ meaning }) => meaning.kind === 'key_point')) return 'action'
  if (inside.some(({ meaning }) => meaning.kind === 'star' && meaning.part === 'action')) return 'action'
  return parsed.clauses.some((clause) => clause.sentence === index && isOwnAct(parsed, clause)) ? 'action' : null
}

function isOwnAct(parsed: ParsedAnswer, clause: Clause): boolean {
  const first = parsed.words[clause.first]?.text
  return (first === 'i' || first === 'we') && whoActs(parsed, clause.end - 1) === 'me'
}
