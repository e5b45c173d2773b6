import Link from 'next/link'
import { getFormatter, getTranslations } from 'next-intl/server'
import { ScaleMark } from '@/app/_components/scale-mark'
import { TickStrip } from '@/app/_components/tick-strip'
import type { AttemptEntry } from '@/lib/attempts/data'
import { findKeyPoint } from '@/lib/content/key-points'
import { findQuestion } from '@/lib/content/questions'
import { paths } from '@/lib/paths'
import { BANDS } from '@/lib/rubric'
import { countTicks } from './count-ticks'
import { DeleteForm } from './delete-form'
import { hueOf } from './point-words'

/** One attempt in the diary. */
export async function DiaryEntry({
  entry,
  question: name,
  previous,
  within,
}: {
  entry: AttemptEntry
  /** What was asked; null where the question is no more. */
  question: string | null
  /** The judged attempt before it at the same question. */
  previous: { id: string; ordinal: number } | null
  within: string
}) {
  const [t, format] = await Promise.all([getTranslations('attempts'), getFormatter()])
  const question = name ?? t('retired')
  const time = format.dateTime(entry.createdAt, { timeStyle: 'short' })
  const when = format.dateTime(entry.createdAt, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <article className="grid gap-x-10 gap-y-1.5 py-5 first:pt-0 last:pb-0 md:grid-cols-[minmax(0,1fr)_9.5rem]">
      <h3 className="font-normal font-serif text-s1 leading-[1.35]">
        <Link
          href={paths.attempt(entry.id)}
          prefetch={false}
          className="text-ink no-underline hover:text-accent hover:underline"
        >
          {question}
        </Link>
      </h3>
      <Verdict entry={entry} />
      <p className="max-w-[36rem] font-serif text-ink-2">{entry.opening}</p>
      {entry.note !== '' && (
        <p className="border-rule border-l-2 pl-3 text-[0.92rem] text-ink-2">
          <span className="vh">{t('note')} </span>
          <span className="line-clamp-3 whitespace-pre-line">{entry.note}</span>
        </p>
      )}
      <div className="meta flex flex-wrap items-center gap-x-4">
        <time dateTime={entry.createdAt.toISOString()}>{time}</time>
        {previous && (
          <Link
            href={paths.compareAttempts(previous.id, entry.id)}
            prefetch={false}
            className="inline-flex min-h-11 items-center"
          >
            {t('compare', { ordinal: previous.ordinal })}
          </Link>
        )}
        <DeleteForm
          attemptId={entry.id}
          label={t('delete')}
          name={t('deleteOne', { question, when })}
          within={within}
        />
      </div>
    </article>
  )
}

async function Verdict({ entry }: { entry: AttemptEntry }) {
  const { kind, band, notJudged, keyPoints } = entry
  const [t, bands, judging] = await Promise.all([
    getTranslations('attempts'),
    getTranslations('bands'),
    getTranslations('judging'),
  ])
  const ticks = countTicks(entry.checklist, findQuestion(entry.questionId)?.criteria ?? [])
  const called = keyPoints.filter((point) => point.called)
  const count = (state: string) => called.filter((point) => point.state === state).length
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2 text-ink-2 text-s-1 md:col-start-2 md:row-span-4 md:row-start-1 md:flex-col md:items-end md:gap-y-2.5 md:pt-1 md:text-right">
      {band && <ScaleMark label={bands(band)} step={BANDS.indexOf(band) + 1} steps={BANDS.length} />}
      {notJudged && <span>{t('notJudged', { reason: judging(`notJudged.${notJudged}.short`) })}</span>}
      {kind === 'general' && !notJudged && (
        <span>{ticks === null ? t('checklist') : judging('general.counted', ticks)}</span>
      )}
      {called.length > 0 && (
        <TickStrip
          ticks={called.map(({ keyPoint, state }) => ({
            key: keyPoint,
            state,
            hue: hueOf(findKeyPoint(keyPoint).family),
          }))}
          label={t('ticks', { found: count('found'), called: called.length, near: count('near') })}
        />
      )}
    </div>
  )
}
