import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { currentUser } from '@/lib/accounts/session'
import { Bank } from './bank'
import { listBankItems, listFacets } from './bank-content'
import { listQuestionStates } from './question-states'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('bank')
  return { title: t('title'), description: t('description') }
}

export default async function QuestionsPage() {
  const [t, user] = await Promise.all([getTranslations('bank'), currentUser()])
  const [items, facets, { labels, answered }] = await Promise.all([
    listBankItems(),
    listFacets(),
    listQuestionStates(user),
  ])
  return (
    <>
      <h1>{t('title')}</h1>
      <Bank items={items} facets={facets} states={labels} answered={answered} />
    </>
  )
}
