import { readState } from '@/lib/attempts/key-point-rows'
import { AskNext } from './ask-next'
import { BesideAnswer } from './beside-answer'
import type { FeedbackView } from './feedback-view'
import { FirstSentence } from './first-sentence'
import { ForLater } from './for-later'
import { GoOn } from './go-on'
import { JudgedAnswer } from './judged-answer'
import { StarSection } from './star-section'

/** The page of an attempt that was judged: one sentence, the marked answer with its points, STAR, and the rest. */
export function JudgedFeedback({ view, userId }: { view: FeedbackView; userId: string }) {
  const { attempt, question, assessment } = view
  const stateOf = (id: string) => {
    const finding = assessment.findings.find((known) => known.id === id)
    return finding === undefined ? 'missing' : readState(finding)
  }
  return (
    <>
      <FirstSentence view={view} />
      <div className="feedback pt-12">
        <JudgedAnswer view={view} />
        <BesideAnswer view={view} />
        <StarSection star={assessment.star} kind={attempt.kind} />
        <AskNext followUps={question?.followUps ?? []} stateOf={stateOf} />
        <GoOn questionId={attempt.questionId} />
        <ForLater attempt={attempt} question={question} userId={userId} />
      </div>
    </>
  )
}
