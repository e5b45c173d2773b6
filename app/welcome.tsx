import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { listQuestions } from '@/lib/content/questions'
import { paths } from '@/lib/paths'
import { Specimen } from './specimen'
import { TryForm } from './try-form'

const firstQuestion = 'shouting-caller'

/** For somebody who has never written here: what this is, and a real question to try at once. */
export async function Welcome() {
  const t = await getTranslations('home')
  const questions = listQuestions()
  const question = questions.find(({ slug }) => slug === firstQuestion) ?? questions[0]
  const steps = [
    { title: t('step1'), body: t('step1Body') },
    { title: t('step2'), body: t('step2Body') },
    { title: t('step3'), body: t('step3Body') },
  ]
  return (
    <>
      <div className="grid gap-4 pb-8 lg:pt-6 lg:pb-12">
        <h1 className="text-s4 md:text-[2.986rem] md:leading-[1.14]">{t('headline')}</h1>
        <p className="lead max-w-[38rem]">{t('lead')}</p>
      </div>
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_312px] lg:gap-x-18">
        <div>
          {question && (
            <TryForm
              slug={question.slug}
              question={question.question}
              draftId={crypto.randomUUID()}
              texts={{
                tip: t('tip'),
                placeholder: t('placeholder'),
                submit: t('submit'),
                pending: t('reading'),
              }}
            />
          )}
          <p className="acts pt-2 text-s-1">
            <Link href={paths.questions}>{t('another', { count: questions.length })}</Link>
            <Link href={paths.yourData}>{t('whatIsKept')}</Link>
          </p>
        </div>
        <ol>
          {steps.map(({ title, body }) => (
            <li key={title} className="border-rule border-t py-3.5 first:border-t-0 first:pt-0">
              <h2>{title}</h2>
              <p className="quiet">{body}</p>
            </li>
          ))}
        </ol>
      </div>
      <Specimen />
    </>
  )
}
