import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { listLessons } from '@/lib/content/lessons'
import { LESSON_GROUPS } from '@/lib/content/schema'
import { paths } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('learn')
  return { title: t('title'), description: t('description') }
}

/** For whoever wants to know how it is done before, or after, they answer: every lesson, by what it is about. */
export default async function LearnPage() {
  const t = await getTranslations('learn')
  const lessons = listLessons()
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead measure pt-4">{t('lead')}</p>
      {LESSON_GROUPS.map((group) => (
        <section key={group} aria-labelledby={group} className="row mt-8 first-of-type:border-t-0">
          <h2 className="label" id={group}>
            {t(`groups.${group}`)}
          </h2>
          <ul className="lines">
            {lessons
              .filter((lesson) => lesson.group === group)
              .map(({ slug, title, lead }) => (
                <li key={slug}>
                  <Link className="t" href={paths.lesson(slug)} prefetch={false}>
                    {title}
                  </Link>
                  <span className="quiet text-s-1">{lead}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}
