import type { Sentence, WordRun } from '../../rubric/answer/clauses'
import { DETERMINERS } from '../../rubric/answer/english'
import type { ParsedAnswer } from '../../rubric/answer/parse-answer'
import type { CompiledPhrase, PhraseMeaning, Phrases } from './compile-phrases'
import type { Place } from './parse-phrase'
import { isOneOf, type MachineInput, runPhraseMachine } from './phrase-machine'

export interface PhraseMatch extends WordRun {
  readonly meaning: PhraseMeaning
}

/** Every phrase that the answer holds, in the order of the text. A match never leaves its sentence. */
export function findPhrases(answer: ParsedAnswer, phrases: Phrases): PhraseMatch[] {
  return answer.sentences.flatMap((sentence) => {
    const input: MachineInput = {
      words: answer.words,
      end: sentence.end,
      isAt: (place, index) => standsAt(answer, place, index, sentence),
    }
    const matches: PhraseMatch[] = []
    for (const phrase of candidates(answer, phrases, sentence)) {
      for (let first = sentence.first; first < sentence.end; first += 1) {
        const word = answer.words[first]
        if (!word || !isOneOf(phrase.machine.openers, word)) continue
        const end = runPhraseMachine(phrase.machine, input, first)
        if (end !== null && end > first) matches.push({ meaning: phrase.meaning, first, end })
      }
    }
    return matches.sort((a, b) => a.first - b.first)
  })
}

/** The phrases that have a word in this sentence without which they cannot stand there. */
function candidates(answer: ParsedAnswer, phrases: Phrases, sentence: WordRun): Set<CompiledPhrase> {
  const found = new Set<CompiledPhrase>()
  for (const word of answer.words.slice(sentence.first, sentence.end)) {
    for (const phrase of phrases.byStem.get(word.stem) ?? []) found.add(phrase)
    for (const phrase of phrases.byText.get(word.text) ?? []) found.add(phrase)
  }
  return found
}

function standsAt(answer: ParsedAnswer, place: Place, index: number, sentence: Sentence): boolean {
  const clause = answer.clauseOf[index]
  switch (place) {
    case 'start':
      return clause !== undefined && answer.clauses[clause]?.first === index
    case 'end':
      return clause === undefined || answer.clauses[clause]?.first === index
    case 'question':
      return sentence.question
    case 'speech':
      return answer.quotationOf[index] !== null
    case 'plain':
      return answer.quotationOf[index] === null
    case 'verb':
      return !DETERMINERS.has(answer.words[index - 1]?.text ?? '')
    case 'stop':
      return index === sentence.end
    case 'name':
      return isName(answer, index)
  }
}

/** A capital that neither "I" nor the start of a clause explains. */
function isName(answer: ParsedAnswer, index: number): boolean {
  const word = answer.words[index]
  const clause = answer.clauses[answer.clauseOf[index] ?? -1]
  return word?.capital === true && word.text !== 'i' && clause?.first !== index
}
