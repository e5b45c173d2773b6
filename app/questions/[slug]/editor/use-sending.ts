import { useRouter } from 'next/navigation'
import { type FormEvent, useEffect, useState, useTransition } from 'react'
import { paths } from '@/lib/paths'
import { findAnswerFault } from '@/lib/practice/answer-fault'
import { sendAnswer } from '../actions'
import type { AnswerProblem } from '../answer-reply'
import type { DraftKeeper } from './draft-keeper'
import { firstInTurn } from './first-in-turn'
import { focusField, readFields } from './form-fields'
import { markSent, nextSequence } from './this-tab'

export type SendingProblem = AnswerProblem | { readonly code: 'not_sent' | 'cleared' }

/**
 * Sends the answer without leaving the page, so that nothing typed is lost when the line is cut; the browser sends the form
 * itself where no script runs. `before` is what came back from that.
 */
export function useSending(keeper: DraftKeeper | null, before: AnswerProblem | null) {
  const router = useRouter()
  const [problem, setProblem] = useState<SendingProblem | null>(before)
  const [isSending, startSending] = useTransition()
  useEffect(() => keeper?.onSaved(() => setProblem(withoutNotSent)), [keeper])
  const fail = (form: HTMLFormElement, found: SendingProblem) => {
    setProblem(found)
    if ('field' in found) focusField(form, found.field)
    keeper?.resume()
  }
  const send = (event: FormEvent<HTMLFormElement>) => {
    if (keeper === null) return
    event.preventDefault()
    if (isSending) return
    const form = event.currentTarget
    if (keeper.isCleared) {
      fail(form, { code: 'cleared' })
      return
    }
    const writing = readFields(form)
    const fault = findAnswerFault(writing)
    if (fault !== null) {
      fail(form, fault)
      return
    }
    keeper.pause()
    startSending(async () => {
      const reply = await firstInTurn(keeper, () => sendAnswer(formFor(form, keeper))).catch(() => null)
      if (reply === null) fail(form, { code: 'not_sent' })
      else if (!reply.ok) fail(form, reply.problem)
      else {
        keeper.close(writing, reply.at)
        markSent()
        router.push(paths.attempt(reply.attemptId))
      }
    })
  }
  return { problem, isSending, send, forget: () => setProblem(null) }
}

// The line is back, so it can be sent.
function withoutNotSent(problem: SendingProblem | null): SendingProblem | null {
  return problem?.code === 'not_sent' ? null : problem
}

function formFor(form: HTMLFormElement, keeper: DraftKeeper): FormData {
  const data = new FormData(form)
  const { draftId, revision, editorId } = keeper.base
  const fields = { draftId, revision, editorId, sequence: nextSequence() }
  for (const [name, value] of Object.entries(fields)) data.set(name, String(value))
  data.set('pageUserId', keeper.userId ?? '')
  return data
}
