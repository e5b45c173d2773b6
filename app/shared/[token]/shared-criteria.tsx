import { getTranslations } from 'next-intl/server'
import type { MarkLook } from '@/app/attempts/marked-answer'
import type { Mark } from '@/lib/attempts/segments'
import { findCriteria } from '@/lib/content/criteria'
import type { SharedAttempt, SharedText } from '@/lib/shares/data'
import { SharedGroup } from './shared-group'
import { SharedWords } from './shared-words'

type Criteria = NonNullable<SharedAttempt['criteria']>

const anchor = (id: string) => `c-${id}`
const wordsAnchor = (id: string, index: number) => `cw-${id}-${index + 1}`
const nameOf = (id: string) => findCriteria([id])[0]?.name ?? id

/** The marks of what an answer to a general question shows. */
export async function markSharedCriteria({ found }: Criteria): Promise<readonly Mark<MarkLook>[]> {
  const t = await getTranslations('judging')
  return found.flatMap(({ id, sign, spans }) =>
    spans.map((span, index) => ({
      span,
      of: {
        id: wordsAnchor(id, index),
        pointId: anchor(id),
        look: 'criterion',
        sign,
        label: t('markFound', { sign, point: nameOf(id) }),
      },
    })),
  )
}

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
        <SharedGroup head={shared('foundHead', { count: found.length })}>
          {found.map(({ id, sign, spans }) => (
            <li key={id} id={anchor(id)} data-point={anchor(id)} className="criterion">
              <span className="no">{sign}</span>
              <div>
                <h4 className="font-semibold">{nameOf(id)}</h4>
                {spans.map((span, index) => (
                  <q key={wordsAnchor(id, index)}>
                    <a href={`#${wordsAnchor(id, index)}`}>
                      <SharedWords {...answer} within={span} />
                    </a>
                  </q>
                ))}
              </div>
            </li>
          ))}
        </SharedGroup>
      )}
      {missing.length > 0 && (
        <SharedGroup head={t('missingHead', { count: missing.length })}>
          {missing.map((id) => (
            <li key={id}>
              <span className="no" aria-hidden="true">
                –
              </span>
              <h4 className="font-semibold">{nameOf(id)}</h4>
            </li>
          ))}
        </SharedGroup>
      )}
    </section>
  )
}
