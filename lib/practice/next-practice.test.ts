import { describe, expect, it } from 'vitest'
import { chooseNextPractice, type RecentAttempt } from './next-practice'

const questions = [
  { slug: 'one', keyPoints: ['listened', 'thanked'] as const },
  { slug: 'two', keyPoints: ['listened', 'confirmed'] as const },
  { slug: 'three', keyPoints: ['confirmed', 'thanked'] as const },
]

const attempt = (questionId: string, found: boolean): RecentAttempt => ({
  questionId,
  called: [
    { keyPoint: 'confirmed', found },
    { keyPoint: 'listened', found: true },
  ],
})

describe('what to practise now', () => {
  it('is the first question for somebody who has answered none', () => {
    expect(chooseNextPractice(questions, [])).toEqual({ question: questions[0], because: null })
  })

  it('is a question that calls for the point left out most often, and says how often', () => {
    const next = chooseNextPractice(questions, [
      attempt('two', false),
      attempt('two', false),
      attempt('two', true),
    ])
    expect(next?.question.slug).toBe('three')
    expect(next?.because).toEqual({ keyPoint: 'confirmed', missed: 2, asked: 3 })
  })

  it('is not a question answered lately while there are others', () => {
    expect(chooseNextPractice(questions, [attempt('one', true)])?.question.slug).toBe('two')
  })

  it('gives no reason when nothing was left out', () => {
    expect(chooseNextPractice(questions, [attempt('one', true)])?.because).toBeNull()
  })

  it('comes round again when every question was answered', () => {
    const all = questions.map(({ slug }) => attempt(slug, false))
    expect(chooseNextPractice(questions, all)?.question.slug).toBe('two')
  })

  it('is nothing where there is no question', () => {
    expect(chooseNextPractice([], [])).toBeNull()
  })
})
