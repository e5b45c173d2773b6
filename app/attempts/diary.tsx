import { getFormatter, getTimeZone, getTranslations } from 'next-intl/server'
import { type AttemptEntry, listSiblings } from '@/lib/attempts/data'
import { findOrdinal, findPrevious } from '@/lib/attempts/siblings'
import { nameQuestions } from '@/lib/own-questions/data'
import { type DiaryDay, groupByDay } from './diary-days'
import { DiaryEntry } from './diary-entry'

/** Attempts by day, each with its band, its points as small marks, and how it began. */
export async function Diary({
  entries,
  userId,
  within,
}: {
  entries: readonly AttemptEntry[]
  userId: string
  within: string
}) {
  const [t, timeZone, siblings, nameOf] = await Promise.all([
    getTranslations('attempts'),
    getTimeZone(),
    listSiblings({ userId, questionIds: entries.map(({ questionId }) => questionId) }),
    nameQuestions({ userId }),
  ])
  const days = groupByDay(entries, timeZone)
  const previousOf = ({ id, band }: AttemptEntry) => {
    const previous = band === null ? null : findPrevious(siblings, id)
    return previous && { id: previous.id, ordinal: findOrdinal(siblings, previous.id) }
  }
  return (
    <>
      <p className="meta flex max-w-[40rem] gap-2 pt-6">
        <span className="ticks" aria-hidden="true">
          <i className="hearing found" />
          <i className="near" />
          <i />
        </span>
        {t('ticksKey')}
      </p>
      {days.map((day, i) => (
        <Day key={day.date} day={day} isMonthNew={day.date.slice(0, 7) !== days[i - 1]?.date.slice(0, 7)}>
          {day.entries.map((entry) => (
            <DiaryEntry
              key={entry.id}
              entry={entry}
              question={nameOf(entry.questionId)}
              previous={previousOf(entry)}
              within={within}
            />
          ))}
        </Day>
      ))}
    </>
  )
}

async function Day({
  day: { date, entries },
  isMonthNew,
  children,
}: {
  day: DiaryDay<AttemptEntry>
  isMonthNew: boolean
  children: React.ReactNode
}) {
  const format = await getFormatter()
  const first = entries[0]
  if (first === undefined) return null
  return (
    <>
      {isMonthNew && (
        <p className="pt-10 font-serif text-ink-2 text-s1">
          {format.dateTime(first.createdAt, { month: 'long', year: 'numeric' })}
        </p>
      )}
      <section className={isMonthNew ? 'row border-t-0 pt-5' : 'row'} aria-labelledby={`day-${date}`}>
        <h2 className="label" id={`day-${date}`}>
          <time dateTime={date}>
            <span className="block font-normal font-serif text-ink text-s4 leading-none lining-nums">
              {format.dateTime(first.createdAt, { day: 'numeric' })}
            </span>{' '}
            {format.dateTime(first.createdAt, { weekday: 'long' })}
            <span className="vh">
              {' '}
              {format.dateTime(first.createdAt, { month: 'long', year: 'numeric' })}
            </span>
          </time>
        </h2>
        <div className="grid divide-y divide-rule">{children}</div>
      </section>
    </>
  )
}
