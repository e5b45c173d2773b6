import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { currentUser } from '@/lib/accounts/session'
import { listAttempts } from '@/lib/attempts/data'
import { noFilters } from '@/lib/attempts/filters'
import { listDrafts } from '@/lib/practice/data'
import { Today } from './today'
import { Welcome } from './welcome'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('home')
  return { title: { absolute: t('documentTitle') } }
}

/** Somebody new finds a question to try; somebody who has written before finds what to do next. */
export default async function HomePage() {
  const user = await currentUser()
  if (user === null) return <Welcome />
  const [drafts, { entries }] = await Promise.all([
    listDrafts({ userId: user.id }),
    listAttempts({ userId: user.id, filters: noFilters, cursor: null }),
  ])
  if (drafts.length === 0 && entries.length === 0) return <Welcome />
  return <Today user={user} drafts={drafts} attempts={entries} />
}
