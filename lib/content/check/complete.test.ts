import { expect, it } from 'vitest'
import { KEY_POINT_IDS } from '../../rubric/types'
import { checkContent } from './check-content'

const { content } = checkContent('content')
const tags = Object.keys(content.sources)

it('teaches every line that the product rests on in a paragraph of a lesson', () => {
  const taught = new Set(content.lessons.flatMap(({ lesson }) => lesson.sources.map(({ tag }) => tag)))
  expect(tags.filter((tag) => !taught.has(tag))).toEqual([])
})

/** Advice on oneself, before the interview and after the call: nobody is asked about it. */
const NOT_ASKED = new Set(['A13', 'C1', 'C5', 'C19', 'D4', 'E4'])

it('asks about every line that can be asked about, in two questions', () => {
  const times = (tag: string) =>
    content.questions.filter(({ question }) => question.sources.includes(tag)).length
  expect(tags.filter((tag) => !NOT_ASKED.has(tag) && times(tag) < 2)).toEqual([])
})

it('has a lesson on every key point', () => {
  const on = content.lessons.flatMap(({ lesson }) => (lesson.group === 'key_points' ? lesson.keyPoints : []))
  expect([...new Set(on)].sort()).toEqual([...KEY_POINT_IDS].sort())
})

it('has enough of everything: questions of each kind, sectors, channels, sets and lessons', () => {
  const of = (kind: string) => content.questions.filter(({ question }) => question.kind === kind).length
  expect(content.questions.length).toBeGreaterThanOrEqual(240)
  expect(of('competency')).toBeGreaterThanOrEqual(90)
  expect(of('hypothetical')).toBeGreaterThanOrEqual(90)
  expect(of('general')).toBeGreaterThanOrEqual(60)
  const sectors = new Set(content.questions.map(({ question }) => question.sector))
  sectors.delete('any')
  expect(sectors.size).toBeGreaterThanOrEqual(14)
  expect(content.sets.length).toBeGreaterThanOrEqual(12)
  expect(content.lessons.length).toBeGreaterThanOrEqual(30)
})
