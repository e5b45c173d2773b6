import type { Sentence, WordRun } from './clauses'
import type { ParsedAnswer } from './parse-answer'

/** The sentence in which a run begins. */
export function sentenceOf(answer: ParsedAnswer, run: WordRun): Sentence | undefined {
  return answer.sentences[answer.clauses[answer.clauseOf[run.first] ?? -1]?.sentence ?? -1]
}
