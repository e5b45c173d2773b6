import type { Clause } from './clauses'
import {
  AUXILIARIES,
  BEFORE_VERB,
  CLAUSE_OPENERS,
  CUSTOMERS,
  DETERMINERS,
  FIRST_PERSON,
  NOT_NAMES,
  OPENING_PRONOUNS,
  PEOPLE,
  THIRD_PERSON,
  TIMES,
} from './english'
import type { ParsedAnswer } from './parse-answer'
import { isPastForm } from './past-forms'

const NAME_WORDS_MAX = 3

/** `me` is the candidate, alone or as one of "we"; `anyone` is the "you" and "people" of general advice. */
export type Actor = 'me' | 'customer' | 'somebody' | 'anyone' | 'told'

/** The first subject of a clause; one that begins with a verb has the candidate for its subject ("Told him he'd…"). */
export function mainSubject(answer: ParsedAnswer, clause: Clause): Actor | null {
  if (isExistential(answer, clause)) return 'customer'
  for (let index = clause.first; index < clause.end; index += 1) {
    const text = answer.words[index]?.text ?? ''
    if (FIRST_PERSON.has(text)) return 'me'
    if (THIRD_PERSON.has(text)) return startsWithVerb(answer, clause, index) ? 'me' : 'customer'
  }
  return openingSubject(answer, clause, clause.end)
}

/** The subject between the start of the clause and the word `at`, or null. */
export function subjectBefore(answer: ParsedAnswer, clause: Clause, at: number): Actor | null {
  const adjacent = adjacentSubject(answer, clause, at)
  if (adjacent) return adjacent
  for (let index = at - 1; index >= clause.first; index -= 1) {
    const text = answer.words[index]?.text ?? ''
    if (FIRST_PERSON.has(text)) return 'me'
    if (THIRD_PERSON.has(text)) return 'customer'
  }
  return openingSubject(answer, clause, at)
}

/** "There was a widow, …": what follows without a subject is what she did. */
function isExistential(answer: ParsedAnswer, { first, end }: Clause): boolean {
  if (answer.words[first]?.text !== 'there') return false
  return answer.words.slice(first, end).some((_, index) => personAt(answer, first + index) !== null)
}

function startsWithVerb(answer: ParsedAnswer, clause: Clause, before: number): boolean {
  let index = clause.first
  while (index < before && isBeforeSubject(answer.words[index]?.text ?? '')) index += 1
  return index < before && isPastForm(answer.words[index]?.text ?? '')
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
    if (!isPastForm(text) && !AUXILIARIES.has(text)) continue
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
  if (answer.words[index + 1]?.text === "'s" && !BEFORE_VERB.has(answer.words[index + 2]?.text ?? ''))
    return null
  if (word.text === 'people' || word.text === 'staff') return 'anyone'
  if (CUSTOMERS.has(word.text) || CUSTOMERS.has(word.stem)) return 'customer'
  return PEOPLE.has(word.text) || PEOPLE.has(word.stem) ? 'somebody' : null
}

/** A name before a verb: "Danny went over", "Dr Anand had sat down". A capital that a verb has is no name. */
function isName(answer: ParsedAnswer, index: number, at: number): boolean {
  const word = answer.words[index]
  if (!word?.capital || NOT_NAMES.has(word.text) || isPastForm(word.text)) return false
  let next = index + 1
  while (next < index + NAME_WORDS_MAX && answer.words[next]?.capital) next += 1
  const following = answer.words[next]
  if (!following || next > at || CLAUSE_OPENERS.has(following.text)) return false
  return isPastForm(following.text) || BEFORE_VERB.has(following.text)
}

function isBeforeSubject(text: string): boolean {
  if (OPENING_PRONOUNS.has(text)) return false
  return CLAUSE_OPENERS.has(text) || DETERMINERS.has(text) || BEFORE_VERB.has(text)
}
