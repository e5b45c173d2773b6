import type { Clause, WordRun } from './clauses'
import { VIRTUE_WORDS } from './english'
import { type ParsedAnswer, textsOf } from './parse-answer'
import { sentenceOf } from './sentence-of'

const SELF_DESCRIPTION = /\bi am (a|an|very|quite|really|always|known|good)\b/

/** "Listening is important", "my strengths are patience and ownership", "I am a good listener". */
export function namesVirtue(answer: ParsedAnswer, clause: Clause, run: WordRun): boolean {
  if (isPraisedAsSuch(answer, run)) return true
  const outside = [
    ...textsOf(answer, { first: clause.first, end: run.first }),
    ...textsOf(answer, { first: run.end, end: clause.end }),
  ]
  if (outside.some((text) => VIRTUE_WORDS.has(text))) return !isOwnDeed(answer, run)
  return SELF_DESCRIPTION.test(outside.join(' ')) && !outside.includes('not')
}

/** "Paraphrasing what they say is important": the whole sentence is about a virtue. */
function isPraisedAsSuch(answer: ParsedAnswer, run: WordRun): boolean {
  const sentence = sentenceOf(answer, run)
  if (!sentence || sentence.first !== run.first || !answer.words[run.first]?.text.endsWith('ing'))
    return false
  return textsOf(answer, { first: run.end, end: sentence.end }).some((text) => VIRTUE_WORDS.has(text))
}

/** An act of the candidate's own stays one, whatever stands beside it. */
function isOwnDeed(answer: ParsedAnswer, run: WordRun): boolean {
  const opening = answer.words[run.first]?.text
  const previous = answer.words[run.first - 1]?.text
  return opening === 'i' || previous === 'i' || previous === "'d"
}
