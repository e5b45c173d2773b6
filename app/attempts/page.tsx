import type { Metadata } from 'next'
import { after } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { requireUser } from '@/lib/accounts/session'
import { getDeletedAttempt, listAttempts } from '@/lib/attempts/data'
import { hasFilters, readAttemptFilters, toSearchParams } from '@/lib/attempts/filters'
import { purgeDeletedAttempts } from '@/lib/attempts/mutations'
import { readCursorParam } from '@/lib/list-cursor'
import { paths } from '@/lib/paths'
import { AttemptFilterForm } from './attempt-filter-form'
import { Diary } from './diary'
import { EmptyDiary, NothingFits } from './empty-diary'
import { PageLinks } from './page-links'
import { UndoDeletion } from './undo-deletion'

interface AttemptsPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('attempts')
  return { title: t('title'), description: t('description'), robots: { index: false } }
}

/** Somebody's attempts as a diary, newest first. What narrows it is in the address. */
export default async function AttemptsPage({ searchParams }: AttemptsPageProps) {
  const user = await requireUser(paths.attempts)
  const params = await searchParams
  const filters = readAttemptFilters(params)
  const cursor = readCursorParam(params.after)
  const deletedId = typeof params.deleted === 'string' ? params.deleted : null
  const [t, { entries, next }, deleted] = await Promise.all([
    getTranslations('attempts'),
    listAttempts({ userId: user.id, filters, cursor }),
    deletedId === null ? null : getDeletedAttempt({ userId: user.id, id: deletedId }),
  ])
  after(() => purgeDeletedAttempts({ userId: user.id }))
  const within = toSearchParams(filters).toString()
  const isEmpty = entries.length === 0 && !hasFilters(filters) && cursor === null
  return (
    <>
      <h1>{t('title')}</h1>
      {deleted && <UndoDeletion deleted={deleted} within={within} userId={user.id} />}
      {isEmpty ? (
        <EmptyDiary />
      ) : (
        <>
          <AttemptFilterForm filters={filters} userId={user.id} />
          {entries.length === 0 ? (
            <NothingFits />
          ) : (
            <Diary entries={entries} userId={user.id} within={within} />
          )}
          <PageLinks filters={filters} next={next} isFirst={cursor === null} />
        </>
      )}
    </>
  )
}
