import 'server-only'
import { defaultLocale, type Locale } from '../i18n/locales'
import type { KeyPointId } from '../rubric/types'
import { keyPoints } from './generated/key-points'
import type { KeyPoint } from './types'

/** All seventeen, the core first. */
export function listKeyPoints(locale: Locale = defaultLocale.code): readonly KeyPoint[] {
  return keyPoints[locale]
}

/** @throws Error where the content lacks it, which the content check rules out. */
export function findKeyPoint(id: KeyPointId, locale: Locale = defaultLocale.code): KeyPoint {
  const found = keyPoints[locale].find((keyPoint) => keyPoint.id === id)
  if (!found) throw new Error(`content/key-points has no "${id}"`)
  return found
}
