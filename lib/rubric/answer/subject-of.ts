import type { Clause } from './clauses'
import { FILLER_WORDS_MAX, FILLERS, SUBORDINATORS } from './english'
import { type ParsedAnswer, textsOf } from './parse-answer'
import { type Actor, mainSubject, subjectBefore } from './subject-of-clause'
import { instructedBy, orderedBy } from './told-to-act'

export function subjectOf(answer: ParsedAnswer, at: number): Actor {
  const own = clauseAt(answer, at)
  if (!own) return 'me'
  const ordered = orderedBy(answer, own, at) ?? instructedBy(answer, own, at)
  if (ordered) return ordered
  const direct = subjectBefore(answer, own, at)
  if (direct) return direct
  if (own.opener === 'who' || own.opener === 'which') return 'somebody'
  if (own.opener && own.opener !== 'that' && SUBORDINATORS.has(own.opener)) return 'me'
  return inheritedSubject(answer, answer.clauseOf[at] ?? 0)
}

/** The subject of an earlier clause of the same sentence and speaker, side clauses passed over. */
function inheritedSubject(answer: ParsedAnswer, from: number): Actor {
  const own = answer.clauses[from]
  for (let index = from - 1; index >= 0; index -= 1) {
    const clause = answer.clauses[index]
    if (!clause || !own || clause.sentence !== own.sentence) break
    if (clause.quotation !== own.quotation) continue
    if (clause.opener && SUBORDINATORS.has(clause.opener)) continue
    if (isFiller(answer, clause)) continue
    const subject = mainSubject(answer, clause)
    if (clause.opener === 'so' && subject !== 'me') continue
    if (subject) return subject
  }
  return 'me'
}

/** "you know", "I mean": nobody acts in them. */
function isFiller(answer: ParsedAnswer, clause: Clause): boolean {
  return clause.end - clause.first <= FILLER_WORDS_MAX && FILLERS.has(textsOf(answer, clause).join(' '))
}

export function clauseAt(answer: ParsedAnswer, at: number): Clause | undefined {
  return answer.clauses[answer.clauseOf[at] ?? -1]
}
