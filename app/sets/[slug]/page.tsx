import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/app/_components/button'
import { listQuestionStates } from '@/app/questions/question-states'
import { currentUser } from '@/lib/accounts/session'
import { findQuestionSet } from '@/lib/content/question-sets'
import { listQuestions } from '@/lib/content/questions'
import { paths } from '@/lib/paths'

interface SetPageProps {
  params: Promise<{ slug: string }>
}

export async function generateMetadata({ params }: SetPageProps): Promise<Metadata> {
  const set = findQuestionSet((await params).slug)
  if (set === null) notFound()
  return { title: set.name, description: set.lead }
}

/** For whoever wants to be told what to practise next: a few questions in a good order, and how far they have come. */
export default async function SetPage({ params }: SetPageProps) {
  const set = findQuestionSet((await params).slug)
  if (set === null) notFound()
  const [t, kinds, user] = await Promise.all([
    getTranslations('sets'),
    getTranslations('kinds'),
    currentUser(),
  ])
  const { labels, attempted } = await listQuestionStates(user)
  const questions = set.questions.flatMap((slug) => listQuestions().find((one) => one.slug === slug) ?? [])
  const answered = questions.filter(({ slug }) => attempted.has(slug)).length
  const next = questions.find(({ slug }) => !attempted.has(slug)) ?? questions[0]
  return (
    <>
      <p>
        <Link href={paths.questions}>{t('back')}</Link>
      </p>
      <h1>{set.name}</h1>
      <p className="lead measure pt-4">{set.lead}</p>
      <p className="meta pt-4">{t('progress', { all: questions.length, answered })}</p>
      {next && (
        <p className="acts pt-6">
          <ButtonLink href={paths.question(next.slug)}>
            {answered === 0 ? t('begin') : answered < questions.length ? t('goOn') : t('again')}
          </ButtonLink>
        </p>
      )}
      <ol className="lines pt-6">
        {questions.map(({ slug, question, kind }) => (
          <li key={slug}>
            <Link className="t" href={paths.question(slug)} prefetch={false}>
              {question}
            </Link>
            {labels[slug] && <span className="state">{labels[slug]}</span>}
            <span className="meta">{kinds(kind)}</span>
          </li>
        ))}
      </ol>
    </>
  )
}
