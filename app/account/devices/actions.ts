'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { may } from '@/lib/accounts/ability'
import { requireUser } from '@/lib/accounts/session'
import { endOtherSession, endOtherSessions } from '@/lib/accounts/sessions'
import { paths } from '@/lib/paths'

const HandleSchema = z.string().min(1).max(60)

/** Ends another session of theirs, or, where the form names none, all others. */
export async function endSessions(form: FormData): Promise<void> {
  const user = await requireUser(paths.devices)
  if (!may(user, 'keep_account')) notFound()
  const acting = { userId: user.id, sessionId: user.session.id }
  const handle = form.has('handle') ? HandleSchema.parse(form.get('handle')) : null
  const now = new Date()
  const ended =
    handle === null ? await endOtherSessions(acting, now) : await endOtherSession(acting, handle, now)
  if (!ended.ok) redirect(paths.confirmThen(paths.devices))
  revalidatePath(paths.devices)
}
