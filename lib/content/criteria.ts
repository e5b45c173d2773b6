import 'server-only'
import { defaultLocale, type Locale } from '../i18n/locales'
import { criteria } from './generated/criteria'
import type { Criterion } from './types'

/** What answers to general questions are checked on. */
export function listCriteria(locale: Locale = defaultLocale.code): readonly Criterion[] {
  return criteria[locale]
}

/** The criteria of those ids, in that order. Ids that do not exist any more are left out. */
export function findCriteria(
  ids: readonly string[],
  locale: Locale = defaultLocale.code,
): readonly Criterion[] {
  return ids.flatMap((id) => criteria[locale].find((criterion) => criterion.id === id) ?? [])
}
