import type { Clause } from './clauses'
import { COORDINATORS, DETERMINERS, FIRST_PERSON, SPEECH_VERBS, THIRD_PERSON } from './english'
import type { ParsedAnswer } from './parse-answer'
import { clauseAt, subjectOf } from './subject-of'
import { type Actor, subjectBefore } from './subject-of-clause'

/** Whose words the quotation around word `at` gives; the candidate's where nothing says otherwise. */
export function whoSpeaks(answer: ParsedAnswer, at: number): Actor {
  const quotation = answer.quotationOf[at]
  let first = at
  while (first > 0 && answer.quotationOf[first - 1] === quotation) first -= 1
  let end = at + 1
  while (end < answer.words.length && answer.quotationOf[end] === quotation) end += 1
  return speakerBefore(answer, first) ?? speakerAfter(answer, end) ?? 'me'
}

function speakerBefore(answer: ParsedAnswer, first: number): Actor | null {
  const word = answer.words[first]
  const before = answer.words[first - 1]
  if (!word || !before || /[.!?]/.test(answer.text.slice(before.end, word.start))) return null
  const from = clauseAt(answer, first - 1)?.first ?? first
  for (let index = first - 1; index >= Math.max(from, first - 7); index -= 1) {
    if (SPEECH_VERBS.has(answer.words[index]?.text ?? '')) return subjectOf(answer, index)
  }
  return null
}

function speakerAfter(answer: ParsedAnswer, end: number): Actor | null {
  const word = answer.words[end]
  const before = answer.words[end - 1]
  if (!word || !before) return null
  const between = answer.text.slice(before.end, word.start)
  const newSentence = word.capital && word.text !== 'i' && !between.includes(',')
  if (newSentence || between.includes('\n')) return null
  for (let index = end; index < Math.min(end + 3, answer.words.length); index += 1) {
    const text = answer.words[index]?.text ?? ''
    if (!SPEECH_VERBS.has(text)) continue
    if (index > end) return subjectBefore(answer, clauseFrom(answer, end), index)
    const next = answer.words[index + 1]?.text ?? ''
    if (FIRST_PERSON.has(next)) return 'me'
    return THIRD_PERSON.has(next) || DETERMINERS.has(next) || COORDINATORS.has(next) ? 'customer' : null
  }
  return null
}

function clauseFrom(answer: ParsedAnswer, first: number): Clause {
  const clause = clauseAt(answer, first)
  return {
    first,
    end: clause?.end ?? first + 1,
    sentence: clause?.sentence ?? 0,
    opener: null,
    quotation: null,
  }
}
