import { useRouter } from 'next/navigation'
import { type FormEvent, useState, useTransition } from 'react'
import { paths } from '@/lib/paths'
import { findAnswerFault } from '@/lib/practice/answer-fault'
import { sendAnswer } from '../actions'
import type { AnswerProblem } from '../answer-reply'
import type { DraftKeeper } from './draft-keeper'
import { focusField, readFields } from './form-fields'
import { markSent, nextSequence } from './this-tab'

export type SendingProblem = AnswerProblem | { readonly code: 'not_sent' }

/**
 * Sends the answer without leaving the page, so that nothing typed is lost when the line is cut; the browser sends the form
 * itself where no script runs. `before` is what came back from that.
 */
export function useSending(keeper: DraftKeeper | null, before: AnswerProblem | null) {
  const router = useRouter()
  const [problem, setProblem] = useState<SendingProblem | null>(before)
  const [isSending, startSending] = useTransition()
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
    const writing = readFields(form)
    const fault = findAnswerFault(writing)
    if (fault !== null) {
      fail(form, fault)
      return
    }
    keeper.pause()
    startSending(async () => {
      const reply = await sendAnswer(formFor(form, keeper, problem)).catch(() => null)
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

function formFor(form: HTMLFormElement, keeper: DraftKeeper, problem: SendingProblem | null): FormData {
  const data = new FormData(form)
  const { draftId, revision, editorId } = keeper.base
  const fields = { draftId, revision, editorId, sequence: nextSequence() }
  for (const [name, value] of Object.entries(fields)) data.set(name, String(value))
  // Sent again after the warning: then it is for whoever is signed in now.
  data.set('pageUserId', problem?.code === 'other_user' ? '' : (keeper.userId ?? ''))
  return data
}
