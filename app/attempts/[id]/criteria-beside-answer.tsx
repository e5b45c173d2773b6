import { getTranslations } from 'next-intl/server'
import type { Criteria } from '@/lib/attempts/criteria'
import type { Attempt } from '@/lib/attempts/data'
import { findCriteria } from '@/lib/content/criteria'
import { countTicks } from '../count-ticks'
import { FoundCriteria } from '../found-criteria'
import { PointGroup } from '../point-group'
import { ChecklistForm } from './checklist-form'

/** What a general question calls for, beside the answer: shown, not seen, and left to the candidate. */
export async function CriteriaBesideAnswer({ attempt, criteria }: { attempt: Attempt; criteria: Criteria }) {
  const t = await getTranslations('judging')
  const { found, missing, own } = criteria
  const ticks = countTicks(attempt.checklist, own)
  if (found.length + missing.length + own.length === 0) return null
  return (
    <section className="beside-answer" aria-labelledby="criteria">
      <h2 className="vh" id="criteria">
        {t('general.criteria')}
      </h2>
      {found.length > 0 && (
        <PointGroup head={t('foundHead', { count: found.length })}>
          <FoundCriteria found={found} quote={({ start, end }) => attempt.answer.slice(start, end)} />
        </PointGroup>
      )}
      {missing.length > 0 && (
        <PointGroup head={t('missingHead', { count: missing.length })} isOrdered={false}>
          {findCriteria(missing).map(({ id, name, how }) => (
            <li key={id}>
              <span className="no" aria-hidden="true">
                –
              </span>
              <div>
                <h4 className="font-semibold">{name}</h4>
                <p className="why">{how}</p>
              </div>
            </li>
          ))}
        </PointGroup>
      )}
      {own.length > 0 && (
        <>
          <div className="group-head">
            <h3>{t('general.own')}</h3>
            {ticks && <span className="meta">{t('general.ticked', ticks)}</span>}
          </div>
          <p className="why pb-3">{t('general.ownWhy')}</p>
          <ChecklistForm
            attemptId={attempt.id}
            criteria={findCriteria(own).map(({ id, name, how }) => ({ id, name, how }))}
            ticked={attempt.checklist}
          />
        </>
      )}
    </section>
  )
}
