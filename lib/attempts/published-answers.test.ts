import { expect, it } from 'vitest'
import { findQuestion } from '@/lib/content/questions'
import { findPublishedAnswers } from './published-answers'

const strong = findQuestion('angry-customer')?.strong.answer ?? ''

it('finds a published answer whatever the question, also with small changes', () => {
  expect(strong).not.toBe('')
  expect(findPublishedAnswers(strong)).toContain(strong)
  expect(findPublishedAnswers(`Well. ${strong.replaceAll('I ', 'we ')}`.toUpperCase())).toContain(strong)
})

it('finds nothing in words of one’s own', () => {
  expect(
    findPublishedAnswers('I let her tell me everything, and I said sorry for the two broken tables.'),
  ).toEqual([])
})
