import 'server-only'
import { defaultLocale, type Locale } from '../i18n/locales'
import { topics } from './generated/topics'
import type { Topic } from './types'

/** The topics in the order in which the bank shows them. */
export function listTopics(locale: Locale = defaultLocale.code): readonly Topic[] {
  return topics[locale]
}
