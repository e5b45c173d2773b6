import { expect, it } from 'vitest'
import { listQuestions } from '@/lib/content/questions'
import { listTopics } from '@/lib/content/topics'
import { filterBank, indexBank } from './bank-filter'

const topics = new Map(listTopics().map(({ id, name }) => [id, name]))
const items = listQuestions().map(({ slug, question, kind, channel, difficulty, topic }) => ({
  slug,
  question,
  facets: { kind, channel, difficulty, topic },
  meta: '',
  words: `${topics.get(topic) ?? ''} ${slug.replaceAll('-', ' ')}`,
}))
const index = indexBank(items)
const search = (q: string) => filterBank(items, { q, facets: {} }, () => index)

it.each([
  ['angry customer', /angry|furious|shout/i],
  ['angry customers', /angry|furious|shout/i],
  ['agnry custmer', /angry|furious|shout/i],
  ['complaint colleague', /colleague|complain/i],
  ['refunds', /refund/i],
  ['suprvisor', /supervisor/i],
  ['weakness', /weakness|hard in this work|better at/i],
  ['call centre', /call centre/i],
  ['queue', /queue|waiting/i],
  ['policy', /policy|rule/i],
])('finds what “%s” means among the first five', (q, means) => {
  const first = search(q).slice(0, 5)
  expect(
    first.some(({ question, words }) => means.test(`${question} ${words}`)),
    first.map(({ question }) => question).join('\n'),
  ).toBe(true)
})
