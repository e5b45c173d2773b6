import type { Metadata } from 'next'
import Link from 'next/link'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { Button } from '@/app/_components/button'
import { currentUser } from '@/lib/accounts/session'
import { listOwnQuestions, type OwnQuestionEntry } from '@/lib/own-questions/data'
import { paths } from '@/lib/paths'
import { removeOwnQuestionAction } from './actions'
import { OwnQuestionForm } from './own-question-form'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('ownQuestions')
  return { title: t('title'), description: t('description') }
}

/** For whoever has the very question that they will be asked, from an advert or from the last interview. */
export default async function OwnQuestionsPage() {
  const [t, { ownQuestions }, user] = await Promise.all([
    getTranslations('ownQuestions'),
    getMessages(),
    currentUser(),
  ])
  const entries = user === null ? [] : await listOwnQuestions({ userId: user.id })
  return (
    <>
      <p>
        <Link href={paths.questions}>{t('back')}</Link>
      </p>
      <h1>{t('title')}</h1>
      <p className="lead measure pt-4 pb-8">{t('lead')}</p>
      <NextIntlClientProvider messages={{ ownQuestions }}>
        <OwnQuestionForm />
      </NextIntlClientProvider>
      <section aria-labelledby="yours" className="pt-12">
        <h2 id="yours" className="pb-3">
          {t('list')}
        </h2>
        {entries.length === 0 ? (
          <p className="quiet">{t('none')}</p>
        ) : (
          <ul className="lines">
            {entries.map((entry) => (
              <Line key={entry.id} entry={entry} />
            ))}
          </ul>
        )}
      </section>
    </>
  )
}

async function Line({ entry: { id, questionId, kind, text, attempts } }: { entry: OwnQuestionEntry }) {
  const [t, kinds] = await Promise.all([getTranslations('ownQuestions'), getTranslations('kinds')])
  return (
    <li>
      <Link className="t wrap-anywhere" href={paths.question(questionId)} prefetch={false}>
        {text}
      </Link>
      <span className="state">{t('attempts', { count: attempts })}</span>
      <span className="meta">{kinds(kind)}</span>
      <form action={removeOwnQuestionAction}>
        <input type="hidden" name="id" value={id} />
        <Button look="text" className="text-s-1" aria-label={t('removeOne', { question: text })}>
          {t('remove')}
        </Button>
      </form>
    </li>
  )
}
