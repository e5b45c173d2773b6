'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { may } from '@/lib/accounts/ability'
import { currentUser } from '@/lib/accounts/session'
import { acceptInvitation } from '@/lib/administration/invitations'
import { paths } from '@/lib/paths'

const SecretSchema = z.string().max(100).catch('')

/** Makes a coach of whoever was invited; where that can't be, the page says why. */
export async function acceptInvitationAction(form: FormData): Promise<void> {
  const secret = SecretSchema.parse(form.get('token'))
  const user = await currentUser()
  if (user === null || !may(user, 'keep_account')) redirect(paths.invitation(secret))
  const accepted = await acceptInvitation({ userId: user.id, secret }, new Date())
  redirect(accepted.ok ? paths.account : paths.invitation(secret))
}
