'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { ensureUser, requireUser } from '@/lib/accounts/session'
import { addOwnQuestion, removeOwnQuestion } from '@/lib/own-questions/mutations'
import { OWN_QUESTION_FAULTS, type OwnQuestionFault, OwnQuestionSchema } from '@/lib/own-questions/schema'
import { paths } from '@/lib/paths'

/** What was typed, and what is wrong with it. */
export interface OwnQuestionState {
  readonly text: string
  readonly kind: string
  readonly fault: OwnQuestionFault | null
}

/** Keeps the question and goes to practise it. The first one makes a guest. */
export async function addOwnQuestionAction(_: OwnQuestionState, form: FormData): Promise<OwnQuestionState> {
  const typed = { text: String(form.get('text') ?? ''), kind: String(form.get('kind') ?? '') }
  const parsed = OwnQuestionSchema.safeParse(typed)
  if (!parsed.success) return { ...typed, fault: readFault(parsed.error) }
  const { id: userId } = await ensureUser()
  const added = await addOwnQuestion({ ...parsed.data, userId })
  if (!added.ok) return { ...typed, fault: added.reason }
  redirect(paths.question(added.questionId))
}

/** Takes a question out of the list. */
export async function removeOwnQuestionAction(form: FormData): Promise<void> {
  const user = await requireUser(paths.ownQuestions)
  const id = z.string().max(60).parse(form.get('id'))
  await removeOwnQuestion({ userId: user.id, id }, new Date())
  revalidatePath(paths.ownQuestions)
}

function readFault(error: z.ZodError): OwnQuestionFault {
  const message = error.issues[0]?.message
  return OWN_QUESTION_FAULTS.find((fault) => fault === message) ?? 'too_short'
}
