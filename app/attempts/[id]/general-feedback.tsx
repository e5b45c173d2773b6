import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/app/_components/button'
import { readCriteria } from '@/lib/attempts/criteria'
import type { Attempt } from '@/lib/attempts/data'
import { isJudged } from '@/lib/content/figures'
import type { PractisedQuestion } from '@/lib/content/types'
import { paths } from '@/lib/paths'
import type { JudgedAssessment } from '@/lib/rubric'
import { markCriteria } from '../criterion-marks'
import { MarkedAnswer } from '../marked-answer'
import { AnswerHead } from './answer-head'
import { AskNext } from './ask-next'
import { CriteriaBesideAnswer } from './criteria-beside-answer'
import { QuestionLine } from './first-sentence'
import { ForLater } from './for-later'
import { GoOn } from './go-on'

/** The page of an answer to a general question: the criteria that it shows, those that the candidate ticks, and no band. */
export async function GeneralFeedback({
  attempt,
  assessment,
  question,
  ordinal,
  userId,
}: {
  attempt: Attempt
  assessment: JudgedAssessment
  question: PractisedQuestion | null
  ordinal: number
  userId: string
}) {
  const t = await getTranslations('judging')
  const criteria = readCriteria(assessment, question?.criteria ?? [], (id) => isJudged(id, assessment.reader))
  const judged = criteria.found.length + criteria.missing.length
  const isShown = (id: string) =>
    criteria.found.some((one) => one.id === id) || attempt.checklist.includes(id)
  return (
    <>
      <section aria-labelledby="first-sentence">
        <QuestionLine question={question} />
        <h1 id="first-sentence" className="max-w-[27em] pt-3 pb-3 text-s3! leading-[1.34]!">
          {judged === 0 ? t('general.title') : t('general.shows', { found: criteria.found.length, judged })}
        </h1>
        <p className="measure pb-6">{t(judged === 0 ? 'general.lead' : 'general.noBand')}</p>
        {question && (
          <ButtonLink href={paths.tryAgain(question.slug, attempt.id)}>{t('tryAgain')}</ButtonLink>
        )}
      </section>
      <div className="feedback pt-12">
        <section aria-labelledby="answer-head">
          <AnswerHead attempt={attempt} ordinal={ordinal} />
          <MarkedAnswer text={attempt.answer} marks={await markCriteria(criteria.found)} />
        </section>
        <CriteriaBesideAnswer attempt={attempt} criteria={criteria} />
        <AskNext
          followUps={question?.followUps ?? []}
          stateOf={(id) => (isShown(id) ? 'found' : 'missing')}
        />
        <GoOn questionId={attempt.questionId} />
        <ForLater attempt={attempt} question={question} userId={userId} />
      </div>
    </>
  )
}
