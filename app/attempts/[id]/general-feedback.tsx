import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/app/_components/button'
import type { Attempt } from '@/lib/attempts/data'
import { findCriteria } from '@/lib/content/criteria'
import type { Question } from '@/lib/content/types'
import { paths } from '@/lib/paths'
import { countTicks } from '../count-ticks'
import { MarkedAnswer } from '../marked-answer'
import { AnswerHead } from './answer-head'
import { AskNext } from './ask-next'
import { ChecklistForm } from './checklist-form'
import { QuestionLine } from './first-sentence'
import { ForLater } from './for-later'
import { GoOn } from './go-on'

/** The page of an answer to a general question: a checklist to tick, and no band. */
export async function GeneralFeedback({
  attempt,
  question,
  ordinal,
  userId,
}: {
  attempt: Attempt
  question: Question | null
  ordinal: number
  userId: string
}) {
  const t = await getTranslations('judging')
  const criteria = findCriteria(question?.criteria ?? [])
  const ticks = countTicks(
    attempt.checklist,
    criteria.map(({ id }) => id),
  )
  return (
    <>
      <section aria-labelledby="first-sentence">
        <QuestionLine question={question} />
        <h1 id="first-sentence" className="max-w-[27em] pt-3 pb-3 text-s3! leading-[1.34]!">
          {t('general.title')}
        </h1>
        <p className="measure pb-6">{t('general.lead')}</p>
        {question && (
          <ButtonLink href={paths.tryAgain(question.slug, attempt.id)}>{t('tryAgain')}</ButtonLink>
        )}
      </section>
      <div className="feedback pt-12">
        <section aria-labelledby="answer-head">
          <AnswerHead attempt={attempt} ordinal={ordinal} />
          <MarkedAnswer text={attempt.answer} marks={[]} />
        </section>
        {criteria.length > 0 && (
          <section className="beside-answer" aria-labelledby="criteria">
            <div className="group-head">
              <h2 id="criteria">{t('general.criteria')}</h2>
              {ticks && <span className="meta">{t('general.ticked', ticks)}</span>}
            </div>
            <ChecklistForm
              attemptId={attempt.id}
              criteria={criteria.map(({ id, name, how }) => ({ id, name, how }))}
              ticked={attempt.checklist}
            />
          </section>
        )}
        <AskNext
          followUps={question?.followUps ?? []}
          stateOf={(id) => (attempt.checklist.includes(id) ? 'found' : 'missing')}
        />
        <GoOn questionId={attempt.questionId} />
        <ForLater attempt={attempt} question={question} userId={userId} />
      </div>
    </>
  )
}
