'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { may } from '@/lib/accounts/ability'
import { currentUser } from '@/lib/accounts/session'
import { becomeAdministrator } from '@/lib/administration/set-up-link'
import { paths } from '@/lib/paths'

const SecretSchema = z.string().max(100).catch('')

/** Makes whoever is signed in the administrator; where that is too late, the page says so. */
export async function becomeAdministratorAction(form: FormData): Promise<void> {
  const secret = SecretSchema.parse(form.get('token'))
  const user = await currentUser()
  if (user === null || !may(user, 'keep_account')) redirect(paths.setUp(secret))
  const become = await becomeAdministrator({ userId: user.id, secret }, new Date())
  redirect(become.ok ? paths.administration : paths.setUp(secret))
}
