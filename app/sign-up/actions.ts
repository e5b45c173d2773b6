'use server'

import { redirect } from 'next/navigation'
import { after } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { wholeAddress } from '@/lib/accounts/mailed-link'
import { readNextPath } from '@/lib/accounts/next-path'
import { readFaults, SignUpSchema } from '@/lib/accounts/schema'
import { currentUser, ensureUser, startSession } from '@/lib/accounts/session'
import { confirmSignUp, requestSignUp } from '@/lib/accounts/sign-up'
import { currentClientAddress } from '@/lib/current-client-address'
import { sendDueMail } from '@/lib/mail/mutations'
import { paths } from '@/lib/paths'
import { type FormReply, guestIdOf, replyFaults, tellSpent } from '../sign-in/form-reply'
import type { LinkReply } from '../sign-in/link-form'
import { writeLetter } from '../sign-in/write-letter'

/** Asks for an account. Whether the address has one already is told by mail alone. */
export async function signUp(_: FormReply, form: FormData): Promise<FormReply> {
  const email = String(form.get('email') ?? '')
  const typed = SignUpSchema.safeParse({ email, password: form.get('password') })
  if (!typed.success) return replyFaults(email, readFaults(typed.error))
  const next = readNextPath(form.get('next'))
  const user = await ensureUser()
  if (!user.isGuest) redirect(next)
  const now = new Date()
  const asked = await requestSignUp(
    {
      ...typed.data,
      guestId: user.id,
      clientAddress: await currentClientAddress(),
      next,
      write: { confirm: await writeLetter('confirmSignUp'), taken: await writeTaken() },
    },
    now,
  )
  if (!asked.ok) return { email, errors: { email: await tellSpent(asked, now) } }
  after(() => sendDueMail())
  redirect(paths.mailSent('signUp', next))
}

/** The button that the link in the mail led to. */
export async function makeAccount(_: LinkReply, form: FormData): Promise<LinkReply> {
  const secret = String(form.get('secret') ?? '')
  const next = readNextPath(form.get('next'))
  const now = new Date()
  const made = await confirmSignUp(
    {
      secret,
      guestId: guestIdOf(await currentUser()),
      password: String(form.get('password') ?? '').normalize('NFKC'),
      clientAddress: await currentClientAddress(),
    },
    now,
  )
  if (made.ok) {
    await startSession(made.session)
    redirect(next)
  }
  if (made.reason === 'tooManyTries') return { error: await tellSpent(made, now) }
  if (made.reason === 'linkOver') redirect(paths.confirmSignUp(secret, next))
  const t = await getTranslations('accounts.confirmSignUp')
  return { error: t(made.reason) }
}

async function writeTaken() {
  const write = await writeLetter('signUpTaken')
  return write(wholeAddress(paths.signIn), { reset: wholeAddress(paths.forgotPassword) })
}
