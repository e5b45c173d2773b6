import type { NearMissReason } from '../types'
import type { Clause, WordRun } from './clauses'
import { NEGATION_CANCELLERS, NEGATIONS, SUBJECT_STARTS, VIRTUE_WORDS } from './english'
import type { ParsedAnswer } from './parse-answer'
import { whoActs } from './who-acts'

/**
 * Why the words of `run` do not count although they read like a key point, or null when they count. Only words
 * outside the run speak against it: what it says itself ("did not raise my voice") is part of the act.
 */
export function whyNotCounted(answer: ParsedAnswer, run: WordRun): NearMissReason | null {
  const clause = answer.clauses[answer.clauseOf[run.first] ?? -1]
  if (!clause) return null
  const before = answer.words.slice(clause.first, run.first).map((word) => word.text)
  const opensWithSubject = SUBJECT_STARTS.has(answer.words[run.first]?.text ?? '')
  const actor = whoActs(answer, run.first)
  const inSpeech = clause.quotation !== null
  if (actor === 'told' && !opensWithSubject) return 'told_others'
  if (isRegretted(before)) return 'regret'
  if (isWished(before)) return 'wish'
  if (isDenied(before)) return 'denial'
  if (namesVirtue(answer, clause, run)) return 'named_virtue'
  if (opensWithSubject && !inSpeech) return null
  if (actor === 'anyone') return 'named_virtue'
  return actor === 'me' || (opensWithSubject && actor !== 'customer') ? null : 'other_agent'
}

function isDenied(before: readonly string[]): boolean {
  const at = before.findLastIndex((text) => NEGATIONS.has(text))
  if (at < 0) return false
  const after = before.slice(at + 1)
  return !after.some((text) => NEGATION_CANCELLERS.has(text))
}

function isRegretted(before: readonly string[]): boolean {
  const text = ` ${before.join(' ')} `
  return (
    / (should|could|might|must) (not )?(\w+ ){0,2}(have|of) /.test(text) ||
    / ought (not )?to (\w+ )?have /.test(text) ||
    / (wish|wished|if only|regret|regretted) /.test(text)
  )
}

function isWished(before: readonly string[]): boolean {
  const text = ` ${before.join(' ')} `
  if (/ (would|will|'d) (want|like|hope|mean) to /.test(text)) return false
  return (
    / (wanted|meant|hoped|hoping|planned|intended|intending|going|about|supposed|like|tempted|thought of|thinking of) (to )?(\w+ )?$/.test(
      text,
    ) && / (was|were|had|wanted|meant|hoped|planned|intended|have|hoping|thought|thinking) /.test(text)
  )
}

/** "Listening is important", "my strengths are patience and ownership", "you need to stay calm". */
function namesVirtue(answer: ParsedAnswer, clause: Clause, run: WordRun): boolean {
  const around = answer.words.slice(clause.first, clause.end).map((word) => word.text)
  const outside = around.filter((_, index) => {
    const at = clause.first + index
    return at < run.first || at >= run.end
  })
  if (outside.some((text) => VIRTUE_WORDS.has(text))) return !isOwnDeed(answer, run)
  return /\bi am (a|an|very|quite|really|always|known|good)\b/.test(outside.join(' ')) && !outside.includes('not')
}

/** A past act of the candidate's own stays one, whatever stands beside it. */
function isOwnDeed(answer: ParsedAnswer, run: WordRun): boolean {
  const text = answer.words[run.first]?.text ?? ''
  const previous = answer.words[run.first - 1]?.text ?? ''
  return text === 'i' || previous === 'i' || previous === "'d"
}
