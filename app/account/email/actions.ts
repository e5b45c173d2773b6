'use server'

import { notFound, redirect } from 'next/navigation'
import { after } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { may } from '@/lib/accounts/ability'
import { requestEmailChange } from '@/lib/accounts/change-email'
import { EmailSchema, readFirstFault } from '@/lib/accounts/schema'
import { requireUser } from '@/lib/accounts/session'
import { env } from '@/lib/env'
import { sendDueMail } from '@/lib/mail/mutations'
import { paths } from '@/lib/paths'
import type { ChangeEmailState } from './email-form'

/** Asks for the account to move to another address. Whether that has an account already is told to nobody. */
export async function askForNewEmail(_: ChangeEmailState, form: FormData): Promise<ChangeEmailState> {
  const user = await requireUser(paths.changeEmail)
  if (!may(user, 'keep_account')) notFound()
  const typed = String(form.get('email') ?? '')
  const newEmail = EmailSchema.safeParse(form.get('email'))
  if (!newEmail.success) return { typed, fault: readFirstFault(newEmail.error) }
  const t = await getTranslations('mails.changeEmail.present')
  const wish = { site: env.appUrl, email: newEmail.data }
  const write = (link: string) => ({ subject: t('subject'), text: t('text', { ...wish, link }) })
  const acting = { userId: user.id, sessionId: user.session.id }
  const asked = await requestEmailChange({ ...acting, newEmail: newEmail.data, write }, new Date())
  if (asked.ok) {
    after(() => sendDueMail())
    redirect(paths.emailChangeSent('present'))
  }
  if (asked.reason === 'notRecent') redirect(paths.confirmThen(paths.changeEmail))
  return { typed, fault: asked.reason }
}
