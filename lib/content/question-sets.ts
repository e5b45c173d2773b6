import 'server-only'
import { defaultLocale, type Locale } from '../i18n/locales'
import { questionSets } from './generated/question-sets'
import type { QuestionSet } from './types'

/** The ready question sets, by slug. */
export function listQuestionSets(locale: Locale = defaultLocale.code): readonly QuestionSet[] {
  return questionSets[locale]
}

/** One set, or null where there is none of that slug. */
export function findQuestionSet(slug: string, locale: Locale = defaultLocale.code): QuestionSet | null {
  return questionSets[locale].find((set) => set.slug === slug) ?? null
}
