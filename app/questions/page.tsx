import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { currentUser } from '@/lib/accounts/session'
import { listQuestionSets } from '@/lib/content/question-sets'
import { paths } from '@/lib/paths'
import { Disclosure } from '../_components/disclosure'
import { Bank } from './bank'
import { listBankItems, listFacets } from './bank-content'
import { listQuestionStates } from './question-states'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('bank')
  return { title: t('title'), description: t('description') }
}

export default async function QuestionsPage() {
  const [t, user] = await Promise.all([getTranslations('bank'), currentUser()])
  const [items, facets, { labels, attempted }] = await Promise.all([
    listBankItems(),
    listFacets(),
    listQuestionStates(user),
  ])
  return (
    <>
      <h1>{t('title')}</h1>
      <Disclosure className="pt-4" summary={t('sets')}>
        <ul className="grid gap-x-12 pb-4 md:grid-cols-2">
          {listQuestionSets().map(({ slug, name, lead, questions }) => (
            <li key={slug} className="border-rule border-t py-3">
              <Link href={paths.questionSet(slug)} prefetch={false}>
                {name}
              </Link>{' '}
              <span className="meta">{t('setQuestions', { count: questions.length })}</span>
              <span className="quiet block text-s-1">{lead}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
      <p className="acts pt-2">
        <Link href={paths.ownQuestions}>{t('own')}</Link>
      </p>
      <Bank items={items} facets={facets} states={labels} answered={attempted.size} />
    </>
  )
}
