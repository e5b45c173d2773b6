import 'server-only'
import { getTranslations } from 'next-intl/server'
import type { FoundCriterion } from '@/lib/attempts/criteria'
import type { Mark } from '@/lib/attempts/segments'
import { findCriteria } from '@/lib/content/criteria'
import type { MarkLook } from './marked-answer'

/** Where a criterion stands in the page. */
export function criterionAnchor(id: string): string {
  return `c-${id}`
}

/** Where the words of a criterion begin in the page. */
export function criterionWordsAnchor(id: string, index: number): string {
  return `cw-${id}-${index + 1}`
}

/** What a criterion is called; its id, where it is retired. */
export function nameCriterion(id: string): string {
  return findCriteria([id])[0]?.name ?? id
}

/** The marks of what an answer to a general question shows. */
export async function markCriteria(found: readonly FoundCriterion[]): Promise<readonly Mark<MarkLook>[]> {
  const t = await getTranslations('judging')
  return found.flatMap(({ id, sign, spans }) =>
    spans.map((span, index) => ({
      span,
      of: {
        id: criterionWordsAnchor(id, index),
        pointId: criterionAnchor(id),
        look: 'criterion',
        sign,
        label: t('markFound', { sign, point: nameCriterion(id) }),
      },
    })),
  )
}
