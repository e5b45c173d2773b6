'use server'

import { notFound, redirect } from 'next/navigation'
import { currentUser, ensureUser } from '@/lib/accounts/session'
import { recordAttempt } from '@/lib/attempts/mutations'
import type { PractisedQuestion } from '@/lib/content/types'
import { getQuestion } from '@/lib/own-questions/data'
import { paths } from '@/lib/paths'
import { findAnswerFault } from '@/lib/practice/answer-fault'
import * as drafts from '@/lib/practice/mutations'
import {
  type AnswerForm,
  AnswerFormSchema,
  type DiscardDraftRequest,
  DiscardDraftSchema,
  type SaveDraftRequest,
  SaveDraftSchema,
} from '@/lib/practice/schema'
import { composeAnswer } from '@/lib/practice/writing'
import { takeTurn } from '@/lib/throttle/mutations'
import type { AnswerReply, AnswerState } from './answer-reply'
import type { DiscardReply, SaveReply } from './editor/keeper-contract'

/** Keeps what is being written. The first draft makes a guest. */
export async function saveDraft(request: SaveDraftRequest): Promise<SaveReply> {
  const parsed = SaveDraftSchema.safeParse(request)
  if (!parsed.success) return { ok: false, reason: 'invalid' }
  const { pageUserId, ...draft } = parsed.data
  if (await isSomebodyElse(pageUserId)) return { ok: false, reason: 'other_user' }
  if ((await readQuestion(draft.questionId)) === null) return { ok: false, reason: 'invalid' }
  const { id: userId } = await ensureUser()
  const outcome = await drafts.saveDraft({ ...draft, userId })
  return { ...outcome, userId, at: Date.now() }
}

/** Throws away what is being written. */
export async function discardDraft(request: DiscardDraftRequest): Promise<DiscardReply> {
  const parsed = DiscardDraftSchema.safeParse(request)
  if (!parsed.success) return { ok: false, reason: 'invalid' }
  const { pageUserId, ...draft } = parsed.data
  if (await isSomebodyElse(pageUserId)) return { ok: false, reason: 'other_user' }
  const user = await currentUser()
  if (user === null) return { ok: true, at: Date.now() }
  const outcome = await drafts.discardDraft({ ...draft, userId: user.id })
  return { ...outcome, at: Date.now() }
}

/** Takes an answer from the editor, which goes to its attempt by itself. */
export async function sendAnswer(form: FormData): Promise<AnswerReply> {
  return recordAnswer(AnswerFormSchema.parse(Object.fromEntries(form)))
}

/**
 * Takes an answer from a form as the browser sends it, and goes to its attempt. The fields are those of `AnswerFormSchema`;
 * `questionId`, `draftId` and `mode` are enough beside the text itself.
 */
export async function submitAnswer(_: AnswerState | null, form: FormData): Promise<AnswerState> {
  const sent = AnswerFormSchema.parse(Object.fromEntries(form))
  const reply = await recordAnswer(sent)
  if (reply.ok) redirect(paths.attempt(reply.attemptId))
  return { problem: reply.problem, writing: sent.writing, pageUserId: sent.pageUserId }
}

async function recordAnswer({ pageUserId, writing, ...base }: AnswerForm): Promise<AnswerReply> {
  const fault = findAnswerFault(writing)
  if (fault !== null) return { ok: false, problem: fault }
  if (await isSomebodyElse(pageUserId)) return { ok: false, problem: { code: 'other_user' } }
  const question = await readQuestion(base.questionId)
  if (question === null) notFound()
  const { id: userId } = await ensureUser()
  const turn = await takeTurn('submit', userId, new Date())
  if (!turn.ok) return { ok: false, problem: { code: 'too_many' } }
  const answer = composeAnswer(writing)
  const { id } = await recordAttempt({ userId, question, draftId: base.draftId, answer })
  await drafts.closeDraft({ ...base, userId, answer })
  return { ok: true, attemptId: id, at: Date.now() }
}

/** Whether the page was made for one person and is used by another. Nobody may have become a guest, and nothing more. */
async function isSomebodyElse(pageUserId: string | null): Promise<boolean> {
  const user = await currentUser()
  return pageUserId === null ? user !== null && !user.isGuest : pageUserId !== user?.id
}

async function readQuestion(questionId: string): Promise<PractisedQuestion | null> {
  const user = await currentUser()
  return getQuestion({ userId: user?.id ?? null, questionId })
}
