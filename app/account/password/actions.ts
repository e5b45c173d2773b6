'use server'

import { notFound, redirect } from 'next/navigation'
import { may } from '@/lib/accounts/ability'
import { changePassword } from '@/lib/accounts/change-password'
import { newPasswordSchema, readFirstFault } from '@/lib/accounts/schema'
import { writeSecurityMail } from '@/lib/accounts/security-mail'
import { currentDevice, requireUser } from '@/lib/accounts/session'
import { paths } from '@/lib/paths'
import { PasswordSchema } from '@/lib/second-factor/schema'
import type { ChangePasswordState } from './password-form'

/** Changes the password, or sets the first one. */
export async function changeOwnPassword(
  _: ChangePasswordState,
  form: FormData,
): Promise<ChangePasswordState> {
  const user = await requireUser(paths.changePassword)
  if (!may(user, 'keep_account')) notFound()
  const next = newPasswordSchema(user.email ?? '').safeParse(form.get('password'))
  const present = PasswordSchema.safeParse(form.get('present'))
  const presentFault = form.has('present') && !present.success ? 'missing' : null
  if (!next.success) return { present: presentFault, password: readFirstFault(next.error) }
  if (presentFault !== null) return { present: presentFault, password: null }

  const now = new Date()
  const mail = await writeSecurityMail('passwordChanged', { device: await currentDevice(), at: now })
  const acting = { userId: user.id, sessionId: user.session.id, mail }
  const changed = await changePassword(acting, { present: present.data ?? '', next: next.data }, now)
  if (changed.ok) redirect(paths.accountAfter('password'))
  if (changed.reason === 'notRecent') redirect(paths.confirmThen(paths.changePassword))
  return { present: changed.reason, password: null }
}
