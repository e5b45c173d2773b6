import type { WordRun } from '../../rubric/answer/clauses'
import type { ParsedAnswer } from '../../rubric/answer/parse-answer'
import type { CompiledPhrase, PhraseMeaning, Phrases } from './compile-phrases'
import type { Place } from './parse-phrase'
import { runPhraseMachine, type MachineInput } from './phrase-machine'

export interface PhraseMatch extends WordRun {
  readonly meaning: PhraseMeaning
}

/** Every phrase that the answer holds, in the order of the text. A match never leaves its sentence. */
export function findPhrases(answer: ParsedAnswer, phrases: Phrases): PhraseMatch[] {
  return answer.sentences.flatMap((sentence) => {
    const input: MachineInput = {
      words: answer.words,
      end: sentence.end,
      isAt: (place, index) => standsAt(answer, place, index, sentence.question),
    }
    const matches: PhraseMatch[] = []
    for (let first = sentence.first; first < sentence.end; first += 1) {
      for (const phrase of candidates(answer, phrases, first)) {
        const end = runPhraseMachine(phrase.machine, input, first)
        if (end !== null && end > first) matches.push({ meaning: phrase.meaning, first, end })
      }
    }
    return matches
  })
}

const NONE: readonly CompiledPhrase[] = []

function* candidates(answer: ParsedAnswer, phrases: Phrases, at: number): Iterable<CompiledPhrase> {
  const word = answer.words[at]
  if (!word) return
  yield* phrases.byStem.get(word.stem) ?? NONE
  yield* phrases.byText.get(word.text) ?? NONE
}

function standsAt(answer: ParsedAnswer, place: Place, index: number, question: boolean): boolean {
  const clause = answer.clauseOf[index]
  switch (place) {
    case 'start':
      return clause !== undefined && answer.clauses[clause]?.first === index
    case 'end':
      return clause === undefined || answer.clauses[clause]?.first === index
    case 'question':
      return question
    case 'speech':
      return answer.quotationOf[index] !== null
    case 'plain':
      return answer.quotationOf[index] === null
    case 'name':
      return isName(answer, index)
  }
}

/** A capital that neither "I" nor the start of a clause explains. */
function isName(answer: ParsedAnswer, index: number): boolean {
  const word = answer.words[index]
  const clause = answer.clauses[answer.clauseOf[index] ?? -1]
  return word !== undefined && word.capital && word.text !== 'i' && clause?.first !== index
}
