import { expect, it } from 'vitest'
import { parseAnswer, textsOf } from './parse-answer'

const clausesOf = (text: string) => {
  const answer = parseAnswer(text)
  return answer.clauses.map((clause) => textsOf(answer, clause).join(' '))
}
const sentencesOf = (text: string) => {
  const answer = parseAnswer(text)
  return answer.sentences.map((sentence) => textsOf(answer, sentence).join(' '))
}

it('ends a sentence at its mark or its line, not at a title', () => {
  expect(sentencesOf('Mr. Pugh rang. He was cross!\n- I listened')).toEqual([
    'mr pugh rang',
    'he was cross',
    'i listened',
  ])
})

it('knows a question, also inside quotation marks', () => {
  const { sentences } = parseAnswer('"When did it break?" I asked. He told me.')
  expect(sentences.map(({ question }) => question)).toEqual([true, false, false])
})

it('splits at commas, at quotation marks and before joining words', () => {
  expect(clausesOf('I listened, because he was upset, and said “I am sorry” to him')).toEqual([
    'i listened',
    'because he was upset',
    'and said',
    'i am sorry',
    'to him',
  ])
})

it('takes an apostrophe for no quotation mark', () => {
  const quoted = (text: string) => parseAnswer(text).quotationOf.some((quotation) => quotation !== null)
  expect(quoted("She didn't mind, 'cause it wasn't her manager's")).toBe(false)
  expect(quoted("I said, 'Take a seat,' and she did")).toBe(true)
})

it('cuts clauses and sentences that never end', () => {
  const answer = parseAnswer('word '.repeat(2000))
  expect(Math.max(...answer.clauses.map(({ first, end }) => end - first))).toBeLessThanOrEqual(60)
  expect(Math.max(...answer.sentences.map(({ first, end }) => end - first))).toBeLessThanOrEqual(240)
})
