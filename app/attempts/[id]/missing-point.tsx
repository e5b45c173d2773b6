import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Disclosure } from '@/app/_components/disclosure'
import { findLessonOn } from '@/lib/content/lessons'
import { paths } from '@/lib/paths'
import type { KeyPointId } from '@/lib/rubric'
import { pointAnchor } from '../evidence-marks'
import { LessSure } from '../less-sure'
import type { FeedbackView } from './feedback-view'
import { PointClaim } from './point-claim'

/** A point that the answer does not show: why it matters, how to say it, and the candidate's word against it. */
export async function MissingPoint({ keyPoint, view }: { keyPoint: KeyPointId; view: FeedbackView }) {
  const [t, learn] = await Promise.all([getTranslations('judging'), getTranslations('learn')])
  const lesson = findLessonOn(keyPoint)
  const { name, missing, why, how, example } = view.wordsOf(keyPoint)
  const [biggest] = view.assessment.advice
  const isBiggest = biggest !== undefined && 'keyPoint' in biggest && biggest.keyPoint === keyPoint
  return (
    <li id={pointAnchor(keyPoint)} data-point={pointAnchor(keyPoint)}>
      <span className="no" aria-hidden="true">
        –
      </span>
      <div>
        <h4 className="font-semibold">{name}</h4>
        <LessSure keyPoint={keyPoint} reader={view.assessment.reader} />
        <p className="why">
          {missing} {why}
        </p>
        <Disclosure summary={t('howToSay')} open={isBiggest}>
          <p className="why">{how}</p>
          <p className="pt-1 pb-2 font-serif text-[0.92rem]">{example}</p>
          {lesson && (
            <p className="pb-2 text-s-1">
              <Link href={paths.lesson(lesson.slug)}>{learn('lesson', { title: lesson.title })}</Link>
            </p>
          )}
        </Disclosure>
        <PointClaim keyPoint={keyPoint} view={view} />
      </div>
    </li>
  )
}
