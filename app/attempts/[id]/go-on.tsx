import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { listQuestionSets } from '@/lib/content/question-sets'
import { paths } from '@/lib/paths'

const SETS_MAX = 2

/** The way on for whoever is practising a set; nothing where the question is in none. */
export async function GoOn({ questionId }: { questionId: string }) {
  const sets = listQuestionSets().filter(({ questions }) => questions.includes(questionId))
  if (sets.length === 0) return null
  const t = await getTranslations('sets')
  return (
    <p className="acts">
      <span className="quiet">{t('inSet')}</span>
      {sets.slice(0, SETS_MAX).map(({ slug, name }) => (
        <Link key={slug} href={paths.questionSet(slug)}>
          {name}
        </Link>
      ))}
    </p>
  )
}
