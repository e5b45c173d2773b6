import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { findLesson, listLessons } from '@/lib/content/lessons'
import { listQuestions } from '@/lib/content/questions'
import type { Lesson } from '@/lib/content/types'
import { paths } from '@/lib/paths'
import { Exercise } from './exercise'

interface LessonPageProps {
  params: Promise<{ slug: string }>
}

export async function generateMetadata({ params }: LessonPageProps): Promise<Metadata> {
  const lesson = findLesson((await params).slug)
  if (lesson === null) notFound()
  return { title: lesson.title, description: lesson.lead }
}

/** One technique: what it is and why it works, how to say it, how it goes wrong, and a minute of doing it. */
export default async function LessonPage({ params }: LessonPageProps) {
  const lesson = findLesson((await params).slug)
  if (lesson === null) notFound()
  const [t, { learn }] = await Promise.all([getTranslations('learn'), getMessages()])
  return (
    <>
      <p>
        <Link href={paths.learn}>{t('back')}</Link>
      </p>
      <h1>{lesson.title}</h1>
      <p className="lead measure pt-4">{lesson.lead}</p>
      <div className="measure grid gap-4 pt-8 pb-10">
        {lesson.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <section aria-labelledby="ways" className="row">
        <h2 className="label" id="ways">
          {t('waysToSay')}
        </h2>
        <ul className="measure grid gap-3 font-serif">
          {lesson.waysToSay.map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ul>
      </section>
      <GoesWrong lesson={lesson} />
      <section aria-labelledby="exercise" className="row">
        <h2 className="label" id="exercise">
          {t('exercise')}
        </h2>
        <NextIntlClientProvider messages={{ learn }}>
          <Exercise
            slug={lesson.slug}
            task={lesson.exercise.task}
            example={lesson.exercise.example}
            isChecked={lesson.exercise.keyPoint !== null}
          />
        </NextIntlClientProvider>
      </section>
      <WayOn lesson={lesson} />
    </>
  )
}

async function GoesWrong({ lesson }: { lesson: Lesson }) {
  const t = await getTranslations('learn')
  return (
    <section aria-labelledby="wrong" className="row">
      <h2 className="label" id="wrong">
        {t('goesWrong')}
      </h2>
      <ul className="measure grid gap-8">
        {lesson.goesWrong.map(({ before, why, after }) => (
          <li key={before} className="grid gap-2">
            <p>
              <span className="meta block">{t('before')}</span>
              <span className="font-serif">{before}</span>
            </p>
            <p className="quiet">{why}</p>
            <p>
              <span className="meta block">{t('after')}</span>
              <span className="font-serif">{after}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What to do with it now, and the lesson after this one. */
async function WayOn({ lesson }: { lesson: Lesson }) {
  const t = await getTranslations('learn')
  const questions = lesson.questions.flatMap(
    (slug) => listQuestions().find((question) => question.slug === slug) ?? [],
  )
  const lessons = listLessons()
  const next = lessons[lessons.findIndex(({ slug }) => slug === lesson.slug) + 1]
  return (
    <section aria-labelledby="train" className="row">
      <h2 className="label" id="train">
        {t('train')}
      </h2>
      <div>
        <ul className="lines">
          {questions.map(({ slug, question }) => (
            <li key={slug}>
              <Link className="t" href={paths.question(slug)} prefetch={false}>
                {question}
              </Link>
            </li>
          ))}
        </ul>
        {next && (
          <p className="acts pt-6">
            <Link href={paths.lesson(next.slug)} prefetch={false}>
              {t('next', { title: next.title })}
            </Link>
          </p>
        )}
      </div>
    </section>
  )
}
