import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { pointAnchor, wordsAnchor } from '@/app/attempts/evidence-marks'
import { LessSure } from '@/app/attempts/less-sure'
import { PointGroup } from '@/app/attempts/point-group'
import { findPointWords } from '@/app/attempts/point-words'
import type { KeyPointId, Span } from '@/lib/rubric'
import type { SharedAttempt, SharedText } from '@/lib/shares/data'
import { SharedWords } from './shared-words'

type Judged = NonNullable<SharedAttempt['judged']>

/** The key points beside a shared answer: found and near with their quotes, and the names of those that are missing. */
export async function SharedPoints({ answer, judged }: { answer: SharedText; judged: Judged }) {
  const [t, shared] = await Promise.all([getTranslations('judging'), getTranslations('shares.shared')])
  const { points, kind, reader } = judged
  const { found, near, missing, extra, calledCount } = points
  const wordsOf = (id: KeyPointId) => findPointWords(id, kind)
  const item = (keyPoint: KeyPointId, sign: string, quotes: ReactNode) => (
    <li
      key={keyPoint}
      id={pointAnchor(keyPoint)}
      data-point={pointAnchor(keyPoint)}
      // A near miss has no hue of its own.
      className={/^\d/.test(sign) ? wordsOf(keyPoint).hue : undefined}
    >
      <span className="no" aria-hidden={sign === '' || undefined}>
        {sign || '–'}
      </span>
      <div>
        <h4 className="font-semibold">{wordsOf(keyPoint).name}</h4>
        <LessSure keyPoint={keyPoint} reader={reader} />
        {quotes}
      </div>
    </li>
  )
  const quote = (keyPoint: KeyPointId, span: Span, index: number) => (
    <q key={wordsAnchor(keyPoint, index)}>
      <a href={`#${wordsAnchor(keyPoint, index)}`}>
        <SharedWords {...answer} within={span} />
      </a>
    </q>
  )
  const shown = (list: typeof found) =>
    list.map(({ keyPoint, sign, spans }) =>
      item(
        keyPoint,
        sign,
        spans.map((span, index) => quote(keyPoint, span, index)),
      ),
    )
  return (
    <section className="beside-answer" aria-labelledby="points">
      <h2 className="vh" id="points">
        {shared('points')}
      </h2>
      <PointGroup
        head={shared('foundHead', { count: found.length })}
        meta={t('ofCalled', { count: calledCount })}
      >
        {shown(found)}
      </PointGroup>
      {near.length > 0 && (
        <PointGroup head={t('nearHead', { count: near.length })}>
          {near.map(({ keyPoint, sign, nearMisses }) =>
            item(
              keyPoint,
              sign,
              nearMisses.map(({ span, reason }, index) => (
                <div key={wordsAnchor(keyPoint, index)}>
                  {quote(keyPoint, span, index)}
                  <p className="why">{wordsOf(keyPoint).near[reason]}</p>
                </div>
              )),
            ),
          )}
        </PointGroup>
      )}
      {missing.length > 0 && (
        <PointGroup head={t('missingHead', { count: missing.length })}>
          {missing.map(({ keyPoint }) => item(keyPoint, '', null))}
        </PointGroup>
      )}
      {extra.length > 0 && (
        <PointGroup head={t('extraHead', { count: extra.length })}>{shown(extra)}</PointGroup>
      )}
    </section>
  )
}
