import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/app/_components/button'
import type { Attempt } from '@/lib/attempts/data'
import type { PractisedQuestion } from '@/lib/content/types'
import { paths } from '@/lib/paths'
import type { NotJudgedReason } from '@/lib/rubric'
import { MarkedAnswer } from '../marked-answer'
import { AnswerHead } from './answer-head'
import { AskNext } from './ask-next'
import { QuestionLine } from './first-sentence'
import { ForLater } from './for-later'

/** The page of an attempt that was not judged: why, and what to do. Never a band. */
export async function NotJudged({
  attempt,
  question,
  ordinal,
  reason,
  userId,
}: {
  attempt: Attempt
  question: PractisedQuestion | null
  ordinal: number
  reason: NotJudgedReason
  userId: string
}) {
  const t = await getTranslations('judging')
  return (
    <>
      <section aria-labelledby="first-sentence">
        <QuestionLine question={question} />
        <h1 id="first-sentence" className="max-w-[27em] pt-3 pb-3 text-s3! leading-[1.34]!">
          {t(`notJudged.${reason}.title`)}
        </h1>
        <p className="measure pb-6">{t(`notJudged.${reason}.body`, { kind: attempt.kind })}</p>
        {question && (
          <ButtonLink href={paths.tryAgain(question.slug, attempt.id)}>{t('tryAgain')}</ButtonLink>
        )}
      </section>
      <div className="feedback pt-12">
        <section aria-labelledby="answer-head">
          <AnswerHead attempt={attempt} ordinal={ordinal} />
          <MarkedAnswer text={attempt.answer} marks={[]} />
        </section>
        <AskNext followUps={question?.followUps ?? []} stateOf={() => 'missing'} />
        <ForLater attempt={attempt} question={question} userId={userId} />
      </div>
    </>
  )
}
