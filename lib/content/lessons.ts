import 'server-only'
import { defaultLocale, type Locale } from '../i18n/locales'
import type { KeyPointId } from '../rubric/types'
import { lessons } from './generated/lessons'
import type { Lesson } from './types'

/** Every lesson, in the order in which they are best read. */
export function listLessons(locale: Locale = defaultLocale.code): readonly Lesson[] {
  return lessons[locale]
}

/** One lesson, or null where there is none of that slug. */
export function findLesson(slug: string, locale: Locale = defaultLocale.code): Lesson | null {
  return lessons[locale].find((lesson) => lesson.slug === slug) ?? null
}

/** The lesson on a key point, or null. */
export function findLessonOn(keyPoint: KeyPointId, locale: Locale = defaultLocale.code): Lesson | null {
  const on = (lesson: Lesson) => lesson.group === 'key_points' && lesson.keyPoints.includes(keyPoint)
  return lessons[locale].find(on) ?? null
}
