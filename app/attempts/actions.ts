'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { requireUser } from '@/lib/accounts/session'
import { getDeletedAttempt } from '@/lib/attempts/data'
import { readAttemptFilters, toSearchParams } from '@/lib/attempts/filters'
import { deleteAttempt, restoreAttempt } from '@/lib/attempts/mutations'
import { paths } from '@/lib/paths'

const FormSchema = z.object({ id: z.string().min(1).max(60), within: z.string().max(2000).catch('') })

/** Deletes an attempt and goes back to the list, which offers to undo it; also where another tab was first. */
export async function deleteAttemptAction(form: FormData): Promise<void> {
  const user = await requireUser()
  const { id, within } = FormSchema.parse(Object.fromEntries(form))
  const deleted = await deleteAttempt({ userId: user.id, id })
  if (!deleted.ok && (await getDeletedAttempt({ userId: user.id, id })) === null) notFound()
  const params = readList(within)
  params.set('deleted', id)
  revalidatePath(paths.attempts)
  redirect(paths.attemptsBy(params))
}

/** Undoes a deletion. Once it is too late the list simply comes back without it. */
export async function restoreAttemptAction(form: FormData): Promise<void> {
  const user = await requireUser()
  const { id, within } = FormSchema.parse(Object.fromEntries(form))
  await restoreAttempt({ userId: user.id, id })
  revalidatePath(paths.attempts)
  redirect(paths.attemptsBy(readList(within)))
}

/** Only what the list itself understands comes back into an address. */
function readList(within: string): URLSearchParams {
  return toSearchParams(readAttemptFilters(Object.fromEntries(new URLSearchParams(within))))
}
