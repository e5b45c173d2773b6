import type { Clause } from './clauses'
import {
  AUXILIARIES,
  BEFORE_VERB,
  CLAUSE_OPENERS,
  COORDINATORS,
  CUSTOMERS,
  DETERMINERS,
  FILLER_WORDS_MAX,
  FILLERS,
  FIRST_PERSON,
  INTERJECTIONS,
  NOT_NAMES,
  OBJECT_PRONOUNS,
  OPENING_PRONOUNS,
  ORDER_VERBS,
  PEOPLE,
  SPEECH_VERBS,
  SUBORDINATORS,
  TELLING,
  THIRD_PERSON,
  TIMES,
} from './english'
import { IRREGULAR_FORMS } from './irregular-forms'
import type { ParsedAnswer } from './parse-answer'

/** `me` is the candidate, alone or as one of "we"; `anyone` is the "you" and "people" of general advice. */
export type Actor = 'me' | 'customer' | 'somebody' | 'anyone' | 'told'

/**
 * Who does what the word at index `at` says. A clause without a subject goes on with the one before it;
 * where no subject can be found the candidate is meant ("Listened first, then…").
 */
export function whoActs(answer: ParsedAnswer, at: number): Actor {
  const quotation = answer.quotationOf[at] ?? null
  const actor = subjectOf(answer, at)
  if (quotation === null) return actor
  const speaker = whoSpeaks(answer, at)
  if (actor === 'me') return speaker
  return actor === 'anyone' && speaker === 'me' ? 'customer' : actor
}

function subjectOf(answer: ParsedAnswer, at: number): Actor {
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

/** The first subject of a clause; one that begins with a verb has the candidate for its subject ("Told him he'd…"). */
function mainSubject(answer: ParsedAnswer, clause: Clause): Actor | null {
  if (isExistential(answer, clause)) return 'customer'
  for (let index = clause.first; index < clause.end; index += 1) {
    const text = answer.words[index]?.text ?? ''
    if (FIRST_PERSON.has(text)) return 'me'
    if (THIRD_PERSON.has(text)) return startsWithVerb(answer, clause, index) ? 'me' : 'customer'
  }
  return openingSubject(answer, clause, clause.end)
}

/** "There was a widow, …": what follows without a subject is what she did. */
function isExistential(answer: ParsedAnswer, { first, end }: Clause): boolean {
  if (answer.words[first]?.text !== 'there') return false
  return answer.words.slice(first, end).some((_, index) => personAt(answer, first + index) !== null)
}

function startsWithVerb(answer: ParsedAnswer, clause: Clause, before: number): boolean {
  let index = clause.first
  while (index < before && isBeforeSubject(answer.words[index]?.text ?? '')) index += 1
  return index < before && looksLikeVerb(answer.words[index]?.text ?? '')
}

/** "you know", "I mean": nobody acts in them. */
function isFiller(answer: ParsedAnswer, { first, end }: Clause): boolean {
  if (end - first > FILLER_WORDS_MAX) return false
  const text = answer.words.slice(first, end).map((word) => word.text)
  return FILLERS.has(text.join(' '))
}

/** The subject between the start of the clause and the word `at`, or null. */
function subjectBefore(answer: ParsedAnswer, clause: Clause, at: number): Actor | null {
  const adjacent = adjacentSubject(answer, clause, at)
  if (adjacent) return adjacent
  for (let index = at - 1; index >= clause.first; index -= 1) {
    const text = answer.words[index]?.text ?? ''
    if (FIRST_PERSON.has(text)) return 'me'
    if (THIRD_PERSON.has(text)) return 'customer'
  }
  return openingSubject(answer, clause, at)
}

/** The noun or pronoun with which the clause begins, when it can be a subject. */
function openingSubject(answer: ParsedAnswer, clause: Clause, at: number): Actor | null {
  let index = isLink(answer, clause, clause.first) ? clause.first + 1 : clause.first
  while (index < at && isBeforeSubject(answer.words[index]?.text ?? '')) index += 1
  const sawDeterminer = index > clause.first && DETERMINERS.has(answer.words[index - 1]?.text ?? '')
  const word = answer.words[index]
  if (!word || index >= at) return null
  if (OPENING_PRONOUNS.has(word.text)) return word.text === 'you' ? 'anyone' : 'somebody'
  for (let noun = index; noun < Math.min(at, index + (sawDeterminer ? 4 : 1)); noun += 1) {
    const person = personAt(answer, noun)
    if (person) return person
  }
  if (sawDeterminer && isThingThatActs(answer, index, at)) return 'somebody'
  return isName(answer, index, at) ? 'somebody' : null
}

/** The "that" of "I said that…", which is nobody's name. */
function isLink(answer: ParsedAnswer, clause: Clause, index: number): boolean {
  const startsSentence = answer.sentences[clause.sentence]?.first === clause.first
  return index === clause.first && clause.opener === 'that' && !startsSentence
}

/** A noun and its verb right after an article: "the complaints team wrote to her". A time is no subject. */
function isThingThatActs(answer: ParsedAnswer, noun: number, at: number): boolean {
  for (let verb = noun + 1; verb <= Math.min(at, noun + 3); verb += 1) {
    const text = answer.words[verb]?.text ?? ''
    if (!looksLikeVerb(text) && !AUXILIARIES.has(text)) continue
    return !TIMES.has(answer.words[verb - 1]?.stem ?? '')
  }
  return false
}

/** Who is named right before the verb: "in the end my manager apologised". */
function adjacentSubject(answer: ParsedAnswer, clause: Clause, at: number): Actor | null {
  let index = at - 1
  while (index >= clause.first && BEFORE_VERB.has(answer.words[index]?.text ?? '')) index -= 1
  if (index < clause.first || at >= clause.end) return null
  const text = answer.words[index]?.text ?? ''
  if (FIRST_PERSON.has(text)) return 'me'
  if (THIRD_PERSON.has(text)) return 'customer'
  if (isLink(answer, clause, index)) return null
  if (OPENING_PRONOUNS.has(text)) return text === 'you' ? 'anyone' : 'somebody'
  return personAt(answer, index)
}

function personAt(answer: ParsedAnswer, index: number): Actor | null {
  const word = answer.words[index]
  if (!word) return null
  if (answer.words[index + 1]?.text === "'s" && !BEFORE_VERB.has(answer.words[index + 2]?.text ?? '')) return null
  if (word.text === 'people' || word.text === 'staff') return 'anyone'
  if (CUSTOMERS.has(word.text) || CUSTOMERS.has(word.stem)) return 'customer'
  return PEOPLE.has(word.text) || PEOPLE.has(word.stem) ? 'somebody' : null
}

/** A capital that no sentence start explains, or an unknown first word before a past tense: "Danny went over". */
function isName(answer: ParsedAnswer, index: number, at: number): boolean {
  const word = answer.words[index]
  if (!word?.capital || NOT_NAMES.has(word.text)) return false
  const next = answer.words[index + 1]
  if (!next || index + 1 > at || CLAUSE_OPENERS.has(next.text)) return false
  if (looksLikeVerb(word.text)) return false
  return looksLikeVerb(next.text) || BEFORE_VERB.has(next.text)
}

function looksLikeVerb(text: string): boolean {
  return text.endsWith('ed') || IRREGULAR_FORMS.has(text)
}

function isBeforeSubject(text: string): boolean {
  if (OPENING_PRONOUNS.has(text)) return false
  return CLAUSE_OPENERS.has(text) || DETERMINERS.has(text) || BEFORE_VERB.has(text)
}

/** "I told him to apologise": he would act, not I. "She asked me to apologise": I would. */
function orderedBy(answer: ParsedAnswer, clause: Clause, at: number): Actor | null {
  if (answer.words[at - 1]?.text !== 'to') return null
  for (let index = at - 2; index >= clause.first; index -= 1) {
    const text = answer.words[index]?.text ?? ''
    if (!ORDER_VERBS.has(text)) continue
    const object = answer.words[index + 1]?.text ?? ''
    if (object === 'me' || object === 'us') return 'me'
    if (object === 'to') return null
    return subjectBefore(answer, clause, index) === 'customer' ? 'customer' : 'told'
  }
  return null
}

/** "I'd say to them, take a breath": words put to somebody without quotation marks, in which that person acts. */
function instructedBy(answer: ParsedAnswer, clause: Clause, at: number): Actor | null {
  const index = answer.clauseOf[at] ?? 0
  let previous = answer.clauses[index - 1]
  if (at !== clause.first || clause.opener || INTERJECTIONS.has(answer.words[at]?.text ?? '')) return null
  if (previous && previous.end - previous.first === 1) previous = answer.clauses[index - 2]
  if (!previous || previous.sentence !== clause.sentence || previous.quotation !== clause.quotation) return null
  const texts = answer.words.slice(previous.first, previous.end).map(({ text }) => text)
  const isPutTo = OBJECT_PRONOUNS.has(texts.at(-1) ?? '') && texts.some((text) => TELLING.has(text))
  return isPutTo ? 'told' : null
}

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

function clauseAt(answer: ParsedAnswer, at: number): Clause | undefined {
  return answer.clauses[answer.clauseOf[at] ?? -1]
}

function clauseFrom(answer: ParsedAnswer, first: number): Clause {
  const clause = clauseAt(answer, first)
  return { first, end: clause?.end ?? first + 1, sentence: clause?.sentence ?? 0, opener: null, quotation: null }
}
