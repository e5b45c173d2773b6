import type { NearMissReason } from '../types'
import type { Clause, WordRun } from './clauses'
import { SUBJECT_STARTS } from './english'
import { isDenied } from './is-denied'
import { isRegretted } from './is-regretted'
import { isWished } from './is-wished'
import { namesVirtue } from './names-virtue'
import { type ParsedAnswer, textsOf } from './parse-answer'
import { whoActs } from './who-acts'
import { whoSpeaks } from './who-speaks'

/**
 * Why the words of `run` do not count although they read like a key point, or null when they count. Only words
 * outside the run speak against it: what it says itself ("did not raise my voice") is part of the act.
 */
export function whyNotCounted(answer: ParsedAnswer, run: WordRun): NearMissReason | null {
  const clause = answer.clauses[answer.clauseOf[run.first] ?? -1]
  if (!clause) return null
  const before = textsBefore(answer, clause, run)
  const opensWithSubject = SUBJECT_STARTS.has(answer.words[run.first]?.text ?? '')
  const actor = whoActs(answer, run.first)
  if (actor === 'told' && !opensWithSubject) return 'told_others'
  if (isRegretted(before, [...before, ...textsOf(answer, run)])) return 'regret'
  if (isWished(before)) return 'wish'
  if (isDenied(answer, run, before)) return 'denial'
  if (namesVirtue(answer, clause, run)) return 'named_virtue'
  if (opensWithSubject) {
    return clause.quotation === null || whoSpeaks(answer, run.first) === 'me' ? null : 'other_agent'
  }
  if (actor === 'anyone') return 'named_virtue'
  return actor === 'me' ? null : 'other_agent'
}

/** The words that govern the run: its clause up to it, and the clause before that where it is what somebody said. */
function textsBefore(answer: ParsedAnswer, clause: Clause, run: WordRun): string[] {
  const previous = answer.clauses[(answer.clauseOf[run.first] ?? 0) - 1]
  const isReported = clause.opener === 'that' && previous?.sentence === clause.sentence
  return textsOf(answer, { first: isReported && previous ? previous.first : clause.first, end: run.first })
}
