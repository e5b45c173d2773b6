import 'server-only'
import { defaultLocale, type Locale } from '../i18n/locales'
import { questionDetails } from './generated/question-details'
import { questionSummaries } from './generated/question-summaries'
import type { Question, QuestionSummary } from './types'

/** Every question of the bank, by slug. */
export function listQuestions(locale: Locale = defaultLocale.code): readonly QuestionSummary[] {
  return questionSummaries[locale]
}

/** One question whole, or null where there is none of that slug. */
export function findQuestion(slug: string, locale: Locale = defaultLocale.code): Question | null {
  const summary = questionSummaries[locale].find((question) => question.slug === slug)
  const details = questionDetails[locale][slug]
  return summary && details ? { ...summary, ...details } : null
}
