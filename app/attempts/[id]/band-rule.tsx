import { getTranslations } from 'next-intl/server'
import { demandsOfBands, RUBRIC_VERSION } from '@/lib/rubric'
import type { FeedbackView } from './feedback-view'

/** Why an answer has its band: what it shows, and what each band asks for, from the rubric's own rule. */
export async function BandRule({ view: { attempt, assessment, points } }: { view: FeedbackView }) {
  const [t, bands] = await Promise.all([getTranslations('judging'), getTranslations('bands')])
  const called = assessment.findings.flatMap((finding) => (finding.called ? [finding.id] : []))
  const demands = demandsOfBands({ kind: attempt.kind, keyPoints: called })
  const parts = assessment.star.filter(({ words }) => words > 0).length
  const lowest = demands[0]
  const isWordList =
    assessment.band === 'not_yet' &&
    lowest !== undefined &&
    points.found.length >= lowest.keyPoints &&
    parts >= lowest.starParts
  // An older rubric may have asked for something else: only the rule that judged is printed.
  const isCurrent = assessment.rubricVersion === RUBRIC_VERSION
  return (
    <div className="quiet grid gap-2 pb-4 text-s-1">
      <p>{t('whyNow', { points: points.found.length, called: called.length, parts })}</p>
      {isWordList && <p>{t('wordList', { kind: attempt.kind })}</p>}
      {isCurrent && (
        <ul className="grid gap-1">
          {demands.map(({ band, keyPoints, starParts, confirmed }) => (
            <li key={band}>
              {t(confirmed ? 'demandsConfirmed' : 'demands', {
                band: bands(band),
                points: keyPoints,
                parts: starParts,
              })}
            </li>
          ))}
        </ul>
      )}
      <p>
        {t(`readBy.${assessment.reader}`, { version: assessment.readerVersion })}{' '}
        {t('rubricVersion', { version: assessment.rubricVersion })}
      </p>
    </div>
  )
}
