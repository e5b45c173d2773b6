import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { requireUser } from '@/lib/accounts/session'
import { getAttempt, listSiblings } from '@/lib/attempts/data'
import { readPoints } from '@/lib/attempts/points'
import { KeyPointIdSchema } from '@/lib/attempts/schema'
import { findOrdinal } from '@/lib/attempts/siblings'
import { getQuestion } from '@/lib/own-questions/data'
import { paths } from '@/lib/paths'
import { LightPairs } from '../light-pairs'
import '../marks.css'
import { findPointWords } from '../point-words'
import { GeneralFeedback } from './general-feedback'
import { JudgedFeedback } from './judged-feedback'
import { NotJudged } from './not-judged'

interface AttemptPageProps {
  params: Promise<{ id: string }>
  searchParams: Promise<{ claim?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('judging')
  return { title: t('title'), robots: { index: false } }
}

/** One attempt, as it was judged. */
export default async function AttemptPage({ params, searchParams }: AttemptPageProps) {
  const { id } = await params
  const user = await requireUser(paths.attempt(id))
  const attempt = await getAttempt({ userId: user.id, id })
  if (attempt === null) notFound()
  const siblings = await listSiblings({ userId: user.id, questionIds: [attempt.questionId] })
  const question = await getQuestion({ userId: user.id, questionId: attempt.questionId })
  const ordinal = findOrdinal(siblings, id)
  const { assessment, kind } = attempt
  const common = { attempt, question, ordinal, userId: user.id }
  if (!assessment.judged) return <NotJudged {...common} reason={assessment.reason} />
  if (kind === 'general') {
    return (
      <>
        <GeneralFeedback {...common} assessment={assessment} />
        <LightPairs />
      </>
    )
  }
  const { claim } = await searchParams
  const view = {
    attempt,
    question,
    assessment,
    points: readPoints(assessment),
    wordsOf: (keyPoint: Parameters<typeof findPointWords>[0]) => findPointWords(keyPoint, kind),
    claiming: KeyPointIdSchema.safeParse(claim).data ?? null,
    ordinal,
  }
  return (
    <>
      <JudgedFeedback view={view} userId={user.id} />
      <LightPairs />
    </>
  )
}
