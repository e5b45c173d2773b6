import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { ButtonLink } from '@/app/_components/button'
import { requireUser } from '@/lib/accounts/session'
import { getAttempt, listSiblings } from '@/lib/attempts/data'
import { findOrdinal } from '@/lib/attempts/siblings'
import { getQuestion } from '@/lib/own-questions/data'
import { paths } from '@/lib/paths'
import { QuestionLine } from '../[id]/first-sentence'
import { LightPairs } from '../light-pairs'
import '../marks.css'
import { Changes } from './changes'
import { toComparable } from './comparable'
import { ComparedAnswer } from './compared-answer'

const ParamsSchema = z
  .object({ before: z.string().max(60), after: z.string().max(60) })
  .refine(({ before, after }) => before !== after, 'nothing is compared with itself')

interface ComparePageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('attempts.comparing')
  return { title: t('title'), robots: { index: false } }
}

/** Two judged attempts at one question, side by side, and what changed from the first to the second. */
export default async function ComparePage({ searchParams }: ComparePageProps) {
  const pair = ParamsSchema.safeParse(await searchParams)
  if (!pair.success) notFound()
  const { before: beforeId, after: afterId } = pair.data
  const { id: userId } = await requireUser(paths.compareAttempts(beforeId, afterId))
  const [before, after] = await Promise.all([
    getAttempt({ userId, id: beforeId }).then(toComparable),
    getAttempt({ userId, id: afterId }).then(toComparable),
  ])
  if (before === null || after === null || before.questionId !== after.questionId) notFound()
  const [t, siblings] = await Promise.all([
    getTranslations('attempts.comparing'),
    listSiblings({ userId, questionIds: [before.questionId] }),
  ])
  const question = await getQuestion({ userId, questionId: before.questionId })
  const ordinalOf = (id: string) => findOrdinal(siblings, id)
  return (
    <>
      <QuestionLine question={question} />
      <h1 className="pt-3 pb-6">{t('title')}</h1>
      <Changes before={before} after={after} />
      <div className="grid gap-x-18 gap-y-12 pt-12 lg:grid-cols-2">
        <ComparedAnswer attempt={before} ordinal={ordinalOf(before.id)} within="a-" />
        <ComparedAnswer attempt={after} ordinal={ordinalOf(after.id)} within="b-" />
      </div>
      {question && (
        <div className="pt-12">
          <ButtonLink href={paths.tryAgain(question.slug, after.id)}>{t('tryAgain')}</ButtonLink>
        </div>
      )}
      <LightPairs />
    </>
  )
}
