import { stem } from '../../rubric/answer/stem'
import { findWords } from '../../rubric/answer/words'
import type { Content } from './content'
import type { Fault } from './fault'

/** Two questions are alike. `likeness` is the share (0..1) of their meaning-bearing words that both have. */
export interface AlikePair {
  readonly one: string
  readonly other: string
  readonly likeness: number
}

/** From here on two questions ask the same thing. */
const LIKENESS_MAX = 0.7

/** Words that say nothing of what a question is about. */
const EMPTY = new Set(
  'a an the and or but if of to in on at by for with from as is are was be been do does did have has had you your they their them it its that this there what when where how why who which tell me about time describe give example would could can will not one'
    .split(' ')
    .map(stem),
)

/** The pairs of questions that are nearest to one another, the nearest first. */
export function nearestQuestions({ questions }: Content, count: number): AlikePair[] {
  const all = questions.map(({ slug, words }) => ({ slug, words: wordsOf(words.en?.question ?? '') }))
  return all
    .flatMap((one, at) =>
      all.slice(at + 1).map((other) => ({
        one: one.slug,
        other: other.slug,
        likeness: likenessOf(one.words, other.words),
      })),
    )
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, count)
}

/** Questions that ask the same thing in other words. */
export function alikeQuestions(content: Content): Fault[] {
  return nearestQuestions(content, content.questions.length)
    .filter(({ likeness }) => likeness >= LIKENESS_MAX)
    .map(({ one, other }) => ({
      file: `questions/${other}/en.yaml`,
      field: 'question',
      problem: `asks what questions/${one} asks`,
      mend: 'ask something else, or remove one of the two',
    }))
}

function wordsOf(question: string): ReadonlySet<string> {
  return new Set(
    findWords(question)
      .map((word) => word.stem)
      .filter((word) => !EMPTY.has(word)),
  )
}

/** Jaccard: shared words of all words. */
function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length
  const all = one.size + other.size - shared
  return all === 0 ? 0 : shared / all
}
