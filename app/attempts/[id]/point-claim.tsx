import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Button } from '@/app/_components/button'
import { splitSentences } from '@/lib/attempts/sentences'
import { paths } from '@/lib/paths'
import type { KeyPointId } from '@/lib/rubric'
import { claimAnchor } from '../evidence-marks'
import { removeClaimAction } from './actions'
import { ClaimForm } from './claim-form'
import type { FeedbackView } from './feedback-view'
import { ANSWER_ELEMENT_ID } from './judged-answer'

/** "I did say this": offered, being chosen, or kept beside the verdict. */
export async function PointClaim({ keyPoint, view }: { keyPoint: KeyPointId; view: FeedbackView }) {
  const t = await getTranslations('judging')
  const { attempt, claiming, wordsOf } = view
  const { name } = wordsOf(keyPoint)
  const claim = attempt.claims.find((kept) => kept.keyPoint === keyPoint)
  if (claim !== undefined) {
    const words = attempt.answer.slice(claim.span.start, claim.span.end)
    return (
      <form action={removeClaimAction} className="pt-2">
        <input type="hidden" name="id" value={attempt.id} />
        <input type="hidden" name="keyPoint" value={keyPoint} />
        <p className="why">{t('claimKept')}</p>
        <q>
          <a href={`#${claimAnchor(keyPoint)}`}>{words}</a>
        </q>
        <Button look="text" className="text-s-1" aria-label={t('removeClaimPoint', { point: name })}>
          {t('removeClaim')}
        </Button>
      </form>
    )
  }
  if (claiming === keyPoint) {
    const sentences = splitSentences(attempt.answer).map((span) => ({
      ...span,
      text: attempt.answer.slice(span.start, span.end),
    }))
    return (
      <ClaimForm
        attemptId={attempt.id}
        keyPoint={keyPoint}
        answer={attempt.answer}
        answerElementId={ANSWER_ELEMENT_ID}
        sentences={sentences}
      />
    )
  }
  return (
    <Link
      href={paths.claim(attempt.id, keyPoint)}
      className="no-print inline-flex min-h-11 items-center text-s-1"
      aria-label={t('didSayPoint', { point: name })}
      prefetch={false}
    >
      {t('didSay')}
    </Link>
  )
}
