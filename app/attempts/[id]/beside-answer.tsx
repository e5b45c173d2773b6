import { getTranslations } from 'next-intl/server'
import type { FoundPoint, NearPoint } from '@/lib/attempts/points'
import type { Span } from '@/lib/rubric'
import { pointAnchor, wordsAnchor } from '../evidence-marks'
import { LessSure } from '../less-sure'
import { PointGroup } from '../point-group'
import type { FeedbackView } from './feedback-view'
import { MissingPoint } from './missing-point'
import { PointClaim } from './point-claim'

/** The key points beside the answer: found, near, missing, and those that the question does not call for. */
export async function BesideAnswer({ view }: { view: FeedbackView }) {
  const t = await getTranslations('judging')
  const { found, near, missing, extra, calledCount } = view.points
  return (
    <section className="beside-answer" aria-labelledby="points">
      <h2 className="vh" id="points">
        {t('points')}
      </h2>
      <PointGroup head={t('foundHead', { count: found.length })} meta={t('ofCalled', { count: calledCount })}>
        <FoundItems points={found} view={view} />
      </PointGroup>
      {near.length > 0 && (
        <PointGroup head={t('nearHead', { count: near.length })}>
          {near.map((point) => (
            <NearItem key={point.keyPoint} point={point} view={view} />
          ))}
        </PointGroup>
      )}
      {missing.length > 0 && (
        <PointGroup head={t('missingHead', { count: missing.length })} isOrdered={false}>
          {missing.map(({ keyPoint }) => (
            <MissingPoint key={keyPoint} keyPoint={keyPoint} view={view} />
          ))}
        </PointGroup>
      )}
      {extra.length > 0 && (
        <PointGroup head={t('extraHead', { count: extra.length })}>
          <FoundItems points={extra} view={view} />
        </PointGroup>
      )}
    </section>
  )
}

function FoundItems({ points, view }: { points: readonly FoundPoint[]; view: FeedbackView }) {
  return points.map(({ keyPoint, sign, spans }) => {
    const { hue, name } = view.wordsOf(keyPoint)
    return (
      <li key={keyPoint} id={pointAnchor(keyPoint)} data-point={pointAnchor(keyPoint)} className={hue}>
        <span className="no">{sign}</span>
        <div>
          <h4 className="font-semibold">{name}</h4>
          <LessSure keyPoint={keyPoint} reader={view.assessment.reader} />
          {spans.map((span, index) => (
            <Quote key={span.start} href={wordsAnchor(keyPoint, index)} span={span} view={view} />
          ))}
        </div>
      </li>
    )
  })
}

function NearItem({ point, view }: { point: NearPoint; view: FeedbackView }) {
  const { keyPoint, sign, nearMisses } = point
  const { name, near } = view.wordsOf(keyPoint)
  return (
    <li id={pointAnchor(keyPoint)} data-point={pointAnchor(keyPoint)}>
      <span className="no">{sign}</span>
      <div>
        <h4 className="font-semibold">{name}</h4>
        <LessSure keyPoint={keyPoint} reader={view.assessment.reader} />
        {nearMisses.map(({ span, reason }, index) => (
          <div key={span.start}>
            <Quote href={wordsAnchor(keyPoint, index)} span={span} view={view} />
            <p className="why">{near[reason]}</p>
          </div>
        ))}
        <PointClaim keyPoint={keyPoint} view={view} />
      </div>
    </li>
  )
}

function Quote({ href, span, view }: { href: string; span: Span; view: FeedbackView }) {
  return (
    <q>
      <a href={`#${href}`}>{view.attempt.answer.slice(span.start, span.end)}</a>
    </q>
  )
}
