import Link from 'next/link'
import { getFormatter, getTranslations } from 'next-intl/server'
import { Disclosure } from '@/app/_components/disclosure'
import { compareFound } from '@/lib/attempts/compare-found'
import { type Attempt, getPreviousAttempt, listSiblings } from '@/lib/attempts/data'
import { foundIn } from '@/lib/attempts/key-point-rows'
import { findOrdinal } from '@/lib/attempts/siblings'
import { findKeyPoint } from '@/lib/content/key-points'
import { paths } from '@/lib/paths'
import type { KeyPointId } from '@/lib/rubric'

/** What was gained and lost since the attempt before this one at the same question; nothing where there is none. */
export async function SincePrevious({ attempt, userId }: { attempt: Attempt; userId: string }) {
  if (!attempt.assessment.judged || attempt.kind === 'general') return null
  const previous = await getPreviousAttempt({ userId, attempt })
  if (previous === null || !previous.assessment.judged) return null
  const [t, format, siblings] = await Promise.all([
    getTranslations('judging'),
    getFormatter(),
    listSiblings({ userId, questionIds: [attempt.questionId] }),
  ])
  const { gained, lost } = compareFound(foundIn(previous.assessment), foundIn(attempt.assessment))
  const name = (ids: readonly KeyPointId[]) => format.list(ids.map((id) => findKeyPoint(id).name))
  return (
    <Disclosure
      summary={t('since', {
        ordinal: findOrdinal(siblings, previous.id),
        gained: gained.length,
        lost: lost.length,
      })}
    >
      <div className="quiet grid justify-items-start gap-1 pb-4">
        {gained.length > 0 && <p>{t('gained', { points: name(gained) })}</p>}
        {lost.length > 0 && <p>{t('lost', { points: name(lost) })}</p>}
        <Link
          href={paths.compareAttempts(previous.id, attempt.id)}
          className="inline-flex min-h-11 items-center"
        >
          {t('sideBySide')}
        </Link>
      </div>
    </Disclosure>
  )
}
