import Link from 'next/link'
import { getFormatter, getTranslations } from 'next-intl/server'
import { ScaleMark } from '@/app/_components/scale-mark'
import { readPoints } from '@/lib/attempts/points'
import { paths } from '@/lib/paths'
import { BANDS } from '@/lib/rubric'
import { pointAnchor } from '../evidence-marks'
import { LessSure } from '../less-sure'
import { toMarkLooks } from '../mark-looks'
import { MarkedAnswer } from '../marked-answer'
import { findPointWords } from '../point-words'
import type { ComparableAttempt } from './comparable'

/** One of two answers that are compared: its band, its marked text, and the names of its signs. */
export async function ComparedAnswer({
  attempt,
  ordinal,
  within,
}: {
  attempt: ComparableAttempt
  ordinal: number
  within: string
}) {
  const [t, bands, format] = await Promise.all([
    getTranslations('attempts.comparing'),
    getTranslations('bands'),
    getFormatter(),
  ])
  const { assessment, kind, createdAt } = attempt
  const points = readPoints(assessment)
  const wordsOf = (id: Parameters<typeof findPointWords>[0]) => findPointWords(id, kind)
  const marks = await toMarkLooks({ points, claims: [], wordsOf, within })
  const signed = [...points.found, ...points.extra, ...points.near]
  return (
    <section aria-labelledby={`${within}head`}>
      <div className="group-head">
        <h2 id={`${within}head`}>
          <Link href={paths.attempt(attempt.id)} aria-label={`${t('attempt', { ordinal })}: ${t('open')}`}>
            {t('attempt', { ordinal })}
          </Link>
        </h2>
        <time className="meta" dateTime={createdAt.toISOString()}>
          {format.dateTime(createdAt, { dateStyle: 'medium', timeStyle: 'short' })}
        </time>
        <ScaleMark
          label={bands(assessment.band)}
          step={BANDS.indexOf(assessment.band) + 1}
          steps={BANDS.length}
        />
      </div>
      <MarkedAnswer text={attempt.answer} marks={marks} />
      <ol className="flex flex-wrap gap-x-6 gap-y-1 pt-4 text-s-1">
        {signed.map(({ keyPoint, sign, state }) => {
          const { name, hue } = wordsOf(keyPoint)
          const id = pointAnchor(keyPoint, within)
          return (
            <li key={keyPoint} id={id} data-point={id} className={state === 'near' ? 'near' : hue}>
              <span className="font-semibold text-(--h,var(--ink-2)) tabular-nums">{sign}</span> {name}
              <LessSure keyPoint={keyPoint} reader={assessment.reader} />
            </li>
          )
        })}
      </ol>
    </section>
  )
}
