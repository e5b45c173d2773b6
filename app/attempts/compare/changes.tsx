import { getFormatter, getTranslations } from 'next-intl/server'
import { compareFound } from '@/lib/attempts/compare-found'
import { foundIn } from '@/lib/attempts/key-point-rows'
import { findKeyPoint } from '@/lib/content/key-points'
import type { KeyPointId } from '@/lib/rubric'
import type { ComparableAttempt } from './comparable'

/** Which key points were gained, lost and kept from one attempt to the next. */
export async function Changes({ before, after }: { before: ComparableAttempt; after: ComparableAttempt }) {
  const [t, format] = await Promise.all([getTranslations('attempts.comparing'), getFormatter()])
  const { gained, lost, kept } = compareFound(foundIn(before.assessment), foundIn(after.assessment))
  const names = (ids: readonly KeyPointId[]) =>
    ids.length === 0 ? t('nothing') : format.list(ids.map((id) => findKeyPoint(id).name))
  return (
    <>
      <p className="lead">{t('lead', { gained: gained.length, lost: lost.length })}</p>
      <dl className="grid gap-x-12 gap-y-4 pt-6 md:grid-cols-3">
        {(
          [
            ['gained', gained],
            ['lost', lost],
            ['kept', kept],
          ] as const
        ).map(([name, ids]) => (
          <div key={name} className="border-rule border-t pt-3">
            <dt className="font-semibold">{t(name)}</dt>
            <dd className="text-ink-2">{names(ids)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
