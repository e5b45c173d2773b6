'use server'

import { redirect } from 'next/navigation'
import { after } from 'next/server'
import { findEmailToken } from '@/lib/accounts/email-tokens'
import { takeMailTurn } from '@/lib/accounts/mailed-link'
import { requestPasswordReset, resetPassword } from '@/lib/accounts/reset-password'
import { EmailSchema, newPasswordSchema, readFirstFault } from '@/lib/accounts/schema'
import { writeSecurityMail } from '@/lib/accounts/security-mail'
import { currentDevice } from '@/lib/accounts/session'
import { currentClientAddress } from '@/lib/current-client-address'
import { sendDueMail } from '@/lib/mail/mutations'
import { paths } from '@/lib/paths'
import { type FormReply, replyFaults, tellSpent } from '../sign-in/form-reply'
import { writeLetter } from '../sign-in/write-letter'

/** Mails a link for a new password, where the address has an account. The answer is the same for every address, and sent before that. */
export async function sendResetLink(_: FormReply, form: FormData): Promise<FormReply> {
  const typed = String(form.get('email') ?? '')
  const email = EmailSchema.safeParse(typed)
  if (!email.success) return replyFaults(typed, { email: readFirstFault(email.error) })
  const now = new Date()
  const turn = await takeMailTurn({ email: email.data, clientAddress: await currentClientAddress() }, now)
  if (!turn.ok) return { email: typed, errors: { email: await tellSpent(turn, now) } }
  const write = await writeLetter('resetPassword')
  after(async () => {
    await requestPasswordReset({ email: email.data, write }, now)
    await sendDueMail()
  })
  redirect(paths.mailSent('reset', paths.home))
}

/** Sets the new password. Nobody is signed in by it: whoever has only the mail still lacks the second factor. */
export async function setNewPassword(_: FormReply, form: FormData): Promise<FormReply> {
  const secret = String(form.get('secret') ?? '')
  const now = new Date()
  const link = await findEmailToken({ secret, purpose: 'reset_password' }, now)
  if (link === null) redirect(paths.resetPassword(secret))
  const { email } = link
  const password = newPasswordSchema(email).safeParse(form.get('password'))
  if (!password.success) return replyFaults(email, { password: readFirstFault(password.error) })
  const reset = await resetPassword(
    {
      secret,
      password: password.data,
      clientAddress: await currentClientAddress(),
      changed: await writeSecurityMail('passwordChanged', { device: await currentDevice(), at: now }),
    },
    now,
  )
  if (reset.ok) {
    after(() => sendDueMail())
    redirect(paths.passwordReset)
  }
  if (reset.reason === 'tooManyTries') return { email, errors: { password: await tellSpent(reset, now) } }
  redirect(paths.resetPassword(secret))
}
