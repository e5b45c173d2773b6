import { getFormatter, getTranslations } from 'next-intl/server'
import type { Attempt } from '@/lib/attempts/data'
import { speakingTimeSeconds } from '@/lib/practice/speaking-time'

/** The heading over an answer: which attempt, when, and how long. */
export async function AnswerHead({ attempt, ordinal }: { attempt: Attempt; ordinal: number }) {
  const [t, format] = await Promise.all([getTranslations('judging'), getFormatter()])
  const { createdAt, assessment } = attempt
  const seconds = speakingTimeSeconds(assessment.words)
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60]
  const name = minutes === 0 ? 'seconds' : rest === 0 ? 'minutes' : 'minutesSeconds'
  const unread = assessment.judged ? assessment.unread.length : 0
  return (
    <>
      <div className="group-head">
        <h2 id="answer-head">{t('yourAnswer')}</h2>
        <p className="meta">
          {t('facts', { ordinal })},{' '}
          <time dateTime={createdAt.toISOString()}>
            {format.dateTime(createdAt, { dateStyle: 'medium', timeStyle: 'short' })}
          </time>{' '}
          · {t('length', { words: assessment.words, seconds, time: t(name, { minutes, seconds: rest }) })}
        </p>
      </div>
      {unread > 0 && <p className="measure pb-4 text-s-1">{t('unread', { count: unread })}</p>}
    </>
  )
}
