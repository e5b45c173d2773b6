import { expect, it } from 'vitest'
import { parseAnswer } from '../../rubric/answer/parse-answer'
import { starOfWords } from './star-of-words'

const answer = parseAnswer('I worked in a shop. I listened.')
const all = (score: number) => answer.words.map(() => score)

it('gives a clause to one part, the one that its words score highest for', () => {
  const situation = answer.words.map((_, at) => (at < 5 ? 0.9 : 0.1))
  const star = starOfWords(answer, { situation, task: null, action: all(0.6), result: null })
  expect(star.situation).toEqual([1, 1, 1, 1, 1, 0, 0])
  expect(star.action).toEqual([0, 0, 0, 0, 0, 1, 1])
  expect(star.task).toEqual(all(0))
})

it('leaves no part without words that the answer has', () => {
  const task = answer.words.map((_, at) => (at < 5 ? 0.5 : 0))
  const star = starOfWords(answer, { situation: all(0.8), task, action: null, result: null })
  expect(star.task).toEqual([1, 1, 1, 1, 1, 0, 0])
})

it('leaves out what belongs to no part', () => {
  const star = starOfWords(answer, {
    situation: null,
    task: null,
    action: answer.words.map((_, at) => (at < 5 ? 0 : 0.9)),
    result: null,
  })
  expect(star.action).toEqual([0, 0, 0, 0, 0, 1, 1])
})
