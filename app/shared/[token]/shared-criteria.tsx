import { getTranslations } from 'next-intl/server'
import { nameCriterion } from '@/app/attempts/criterion-marks'
import { FoundCriteria } from '@/app/attempts/found-criteria'
import { PointGroup } from '@/app/attempts/point-group'
import type { SharedAttempt, SharedText } from '@/lib/shares/data'
import { SharedWords } from './shared-words'

type Criteria = NonNullable<SharedAttempt['criteria']>

/** What a general question listens for, beside a shared answer: shown with its quotes, and not seen. */
export async function SharedCriteria({ answer, criteria }: { answer: SharedText; criteria: Criteria }) {
  const [t, shared] = await Promise.all([getTranslations('judging'), getTranslations('shares.shared')])
  const { found, missing } = criteria
  if (found.length + missing.length === 0) return null
  return (
    <section className="beside-answer" aria-labelledby="criteria">
      <h2 className="vh" id="criteria">
        {t('general.criteria')}
      </h2>
      {found.length > 0 && (
        <PointGroup head={shared('foundHead', { count: found.length })}>
          <FoundCriteria found={found} quote={(span) => <SharedWords {...answer} within={span} />} />
        </PointGroup>
      )}
      {missing.length > 0 && (
        <PointGroup head={t('missingHead', { count: missing.length })}>
          {missing.map((id) => (
            <li key={id}>
              <span className="no" aria-hidden="true">
                –
              </span>
              <h4 className="font-semibold">{nameCriterion(id)}</h4>
            </li>
          ))}
        </PointGroup>
      )}
    </section>
  )
}
