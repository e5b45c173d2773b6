import { getTranslations } from 'next-intl/server'
import { toMarkLooks } from '../mark-looks'
import { MarkedAnswer } from '../marked-answer'
import { AnswerHead } from './answer-head'
import type { FeedbackView } from './feedback-view'

export const ANSWER_ELEMENT_ID = 'answer'

/** The answer as typed, with the evidence of each key point marked in place. */
export async function JudgedAnswer({ view }: { view: FeedbackView }) {
  const t = await getTranslations('judging')
  const { attempt, points, wordsOf, ordinal } = view
  const marks = await toMarkLooks({ points, claims: attempt.claims, wordsOf })
  const families = new Map(
    [...points.found, ...points.extra].map(({ keyPoint }) => {
      const { hue, family } = wordsOf(keyPoint)
      return [hue, t(`families.${family}`)]
    }),
  )
  if (points.near.length > 0) families.set('near', t('cameNear'))
  if (attempt.claims.length > 0) families.set('claim', t('claimed'))
  return (
    <section aria-labelledby="answer-head">
      <AnswerHead attempt={attempt} ordinal={ordinal} />
      <MarkedAnswer text={attempt.answer} marks={marks} id={ANSWER_ELEMENT_ID} />
      {families.size > 0 && (
        <ul className="marks-key" aria-label={t('marksKey')}>
          {[...families].map(([look, name]) => (
            <li key={look} className={look}>
              {name}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
