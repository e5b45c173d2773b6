import { getTranslations } from 'next-intl/server'
import type { Criteria } from '@/lib/attempts/criteria'
import type { Attempt } from '@/lib/attempts/data'
import { findCriteria } from '@/lib/content/criteria'
import { countTicks } from '../count-ticks'
import { ChecklistForm } from './checklist-form'

/** Where a criterion stands in the page. */
export function criterionAnchor(id: string): string {
  return `c-${id}`
}

/** Where the words of a criterion begin in the page. */
export function criterionWordsAnchor(id: string, index: number): string {
  return `cw-${id}-${index + 1}`
}

/** What a general question calls for, beside the answer: shown, not seen, and left to the candidate. */
export async function CriteriaBesideAnswer({ attempt, criteria }: { attempt: Attempt; criteria: Criteria }) {
  const t = await getTranslations('judging')
  const { found, missing, own } = criteria
  const wordsOf = (id: string) => findCriteria([id])[0] ?? { name: id, how: '' }
  const ticks = countTicks(attempt.checklist, own)
  if (found.length + missing.length + own.length === 0) return null
  return (
    <section className="beside-answer" aria-labelledby="criteria">
      <h2 className="vh" id="criteria">
        {t('general.criteria')}
      </h2>
      {found.length > 0 && (
        <>
          <div className="group-head">
            <h3>{t('foundHead', { count: found.length })}</h3>
          </div>
          <ol className="points">
            {found.map(({ id, sign, spans }) => (
              <li key={id} id={criterionAnchor(id)} data-point={criterionAnchor(id)} className="criterion">
                <span className="no">{sign}</span>
                <div>
                  <h4 className="font-semibold">{wordsOf(id).name}</h4>
                  {spans.map((span, index) => (
                    <q key={span.start}>
                      <a href={`#${criterionWordsAnchor(id, index)}`}>
                        {attempt.answer.slice(span.start, span.end)}
                      </a>
                    </q>
                  ))}
                </div>
              </li>
            ))}
          </ol>
        </>
      )}
      {missing.length > 0 && (
        <>
          <div className="group-head">
            <h3>{t('missingHead', { count: missing.length })}</h3>
          </div>
          <ul className="points">
            {missing.map((id) => (
              <li key={id}>
                <span className="no" aria-hidden="true">
                  –
                </span>
                <div>
                  <h4 className="font-semibold">{wordsOf(id).name}</h4>
                  <p className="why">{wordsOf(id).how}</p>
                </div>
              </li>
            ))}
          </ul>
        </>
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
