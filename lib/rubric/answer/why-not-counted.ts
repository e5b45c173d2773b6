import type { NearMissReason } from '../types'
import type { Clause, WordRun } from './clauses'
import { BEFORE_VERB, NEGATION_CANCELLERS, NEGATIONS, SUBJECT_STARTS, UNCHANGED_PASTS, VIRTUE_WORDS } from './english'
import { IRREGULAR_FORMS } from './irregular-forms'
import type { ParsedAnswer } from './parse-answer'
import { whoActs, whoSpeaks } from './who-acts'

/**
 * Why the words of `run` do not count although they read like a key point, or null when they count. Only words
 * outside the run speak against it: what it says itself ("did not raise my voice") is part of the act.
 */
export function whyNotCounted(answer: ParsedAnswer, run: WordRun): NearMissReason | null {
  const clause = answer.clauses[answer.clauseOf[run.first] ?? -1]
  if (!clause) return null
  const before = textsBefore(answer, clause, run)
  const until = [...before, ...answer.words.slice(run.first, run.end).map((word) => word.text)]
  const opensWithSubject = SUBJECT_STARTS.has(answer.words[run.first]?.text ?? '')
  const actor = whoActs(answer, run.first)
  if (actor === 'told' && !opensWithSubject) return 'told_others'
  if (isRegretted(before, until)) return 'regret'
  if (isWished(before)) return 'wish'
  if (isDenied(before) || isWhatWasNotDone(answer, run)) return 'denial'
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
  const reported = clause.opener === 'that' && previous?.sentence === clause.sentence
  const first = reported && previous ? previous.first : clause.first
  return answer.words.slice(first, run.first).map((word) => word.text)
}

function isDenied(before: readonly string[]): boolean {
  const at = before.findLastIndex(
    (text, index) =>
      NEGATIONS.has(text) ||
      (text === 'instead' && before[index + 1] === 'of') ||
      (text === 'rather' && before[index + 1] === 'than'),
  )
  if (at < 0) return false
  const after = before.slice(at + 1)
  return !after.some((text) => NEGATION_CANCELLERS.has(text))
}

/** "What I never did was thank her." */
function isWhatWasNotDone(answer: ParsedAnswer, run: WordRun): boolean {
  const sentence = answer.sentences.find(({ first, end }) => first <= run.first && run.first < end)
  const before = answer.words.slice(sentence?.first ?? run.first, run.first).map((word) => word.text)
  return / what (i|we) (never|did not) .*(was|is) $/.test(` ${before.join(' ')} `)
}

/** "I should have apologised", also where the run itself begins with "I"; "she could have the money" is no regret. */
function isRegretted(before: readonly string[], until: readonly string[]): boolean {
  if (/ (wish|wished|if only|regret not|regretted) /.test(` ${before.join(' ')} `)) return true
  return until.some((text, at) => {
    if (text !== 'have' && text !== 'of') return false
    const lead = ` ${until.slice(Math.max(0, at - 4), at).join(' ')} `
    const next = until.slice(at + 1).find((word) => !BEFORE_VERB.has(word) || word === 'been')
    return / (should|could|ought to|ought not to) (\w+ )?$/.test(lead) && (next === undefined || isPastForm(next))
  })
}

function isPastForm(text: string): boolean {
  return text.endsWith('ed') || IRREGULAR_FORMS.has(text) || UNCHANGED_PASTS.has(text)
}

function isWished(before: readonly string[]): boolean {
  const text = ` ${before.join(' ')} `
  if (/ (would|'d) (like|love|hope) (to be|i) /.test(text) || / nice if i could /.test(text)) return true
  if (/ (would|'d) (like|love) to (tell|say|be able) /.test(text)) return true
  if (/ (would|will|'d) (want|like|hope|mean) to /.test(text)) return false
  return (
    / (wanted|meant|hoped|hoping|planned|intended|intending|going|about|supposed|like|tempted|thought of|thinking of) (to )?(\w+ )?$/.test(
      text,
    ) && / (was|were|had|wanted|meant|hoped|planned|intended|have|hoping|thought|thinking) /.test(text)
  )
}

/** "Listening is important", "my strengths are patience and ownership", "you need to stay calm". */
function namesVirtue(answer: ParsedAnswer, clause: Clause, run: WordRun): boolean {
  if (isGerundPraised(answer, run)) return true
  const around = answer.words.slice(clause.first, clause.end).map((word) => word.text)
  const outside = around.filter((_, index) => {
    const at = clause.first + index
    return at < run.first || at >= run.end
  })
  if (outside.some((text) => VIRTUE_WORDS.has(text))) return !isOwnDeed(answer, run)
  return /\bi am (a|an|very|quite|really|always|known|good)\b/.test(outside.join(' ')) && !outside.includes('not')
}

/** "Paraphrasing what they say is important": the whole sentence is about a virtue. */
function isGerundPraised(answer: ParsedAnswer, run: WordRun): boolean {
  const sentence = answer.sentences.find(({ first }) => first === run.first)
  if (!sentence || !answer.words[run.first]?.text.endsWith('ing')) return false
  return answer.words.slice(run.end, sentence.end).some(({ text }) => VIRTUE_WORDS.has(text))
}

/** A past act of the candidate's own stays one, whatever stands beside it. */
function isOwnDeed(answer: ParsedAnswer, run: WordRun): boolean {
  const text = answer.words[run.first]?.text ?? ''
  const previous = answer.words[run.first - 1]?.text ?? ''
  return text === 'i' || previous === 'i' || previous === "'d"
}
