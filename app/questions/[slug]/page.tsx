import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { currentUser } from '@/lib/accounts/session'
import type { PractisedQuestion } from '@/lib/content/types'
import { getQuestion } from '@/lib/own-questions/data'
import { paths } from '@/lib/paths'
import { Disclosure } from '../../_components/disclosure'
import { beginWriting } from './begin-writing'
import { CallsFor } from './calls-for'
import { Editor } from './editor/editor'

interface PracticePageProps {
  params: Promise<{ slug: string }>
  searchParams: Promise<{ from?: string | string[] }>
}

export async function generateMetadata({ params }: PracticePageProps): Promise<Metadata> {
  const question = await readQuestion((await params).slug)
  const t = await getTranslations('practice')
  return { title: question.question, description: t('description', { question: question.question }) }
}

/** Practising one question. */
export default async function PracticePage({ params, searchParams }: PracticePageProps) {
  const question = await readQuestion((await params).slug)
  const { from } = await searchParams
  const [t, own, user] = await Promise.all([
    getTranslations('practice'),
    getTranslations('ownQuestions'),
    currentUser(),
  ])
  const page = await beginWriting({
    question,
    userId: user?.id ?? null,
    from: typeof from === 'string' ? from : undefined,
  })
  return (
    <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_304px] lg:grid-rows-[auto_1fr] lg:items-start lg:gap-x-18">
      <div className="grid gap-4">
        <h1 id="question" className="wrap-anywhere">
          {question.question}
        </h1>
        <p className="measure quiet">{t(`asks.${question.kind}`)}</p>
        {question.strong === null && <p className="meta">{own('practiseNote')}</p>}
        {question.kind === 'competency' && (
          <Disclosure summary={t('nothingLikeIt')} className="measure -mt-3">
            <p className="quiet pb-2">
              {t('fromTheOtherSide')} {t('handedOver')}
            </p>
          </Disclosure>
        )}
      </div>
      <CallsFor question={question} />
      <div>
        <Editor key={page.questionId} page={page} labelledBy="question" />
        {(user === null || user.isGuest) && (
          <p className="measure quiet pt-6 text-s-1">
            {t('thisBrowser')} <Link href={paths.yourData}>{t('yourData')}</Link>
          </p>
        )}
      </div>
    </div>
  )
}

async function readQuestion(questionId: string): Promise<PractisedQuestion> {
  const user = await currentUser()
  const question = await getQuestion({ userId: user?.id ?? null, questionId })
  if (question === null) notFound()
  return question
}
