'use server'

import { notFound, redirect } from 'next/navigation'
import { after } from 'next/server'
import { may } from '@/lib/accounts/ability'
import { takeMailTurn } from '@/lib/accounts/mailed-link'
import { readNextPath } from '@/lib/accounts/next-path'
import { requireUser } from '@/lib/accounts/session'
import { requestSignInLink } from '@/lib/accounts/sign-in-link'
import { currentClientAddress } from '@/lib/current-client-address'
import { sendDueMail } from '@/lib/mail/mutations'
import { paths } from '@/lib/paths'
import { hasSecondFactor } from '@/lib/second-factor/data'
import { confirmByCode, confirmByPassword } from '@/lib/second-factor/mutations'
import { CodeSchema, PasswordSchema } from '@/lib/second-factor/schema'
import { tellSpent } from '../../sign-in/form-reply'
import type { ProofState } from '../../sign-in/proof-form'
import { writeLetter } from '../../sign-in/write-letter'
import type { MailLinkReply } from './mail-link-form'

/** Shows once more who is asking: by a code where they have a second factor, else by their password. */
export async function confirm(_: ProofState, form: FormData): Promise<ProofState> {
  const user = await requireUser()
  if (!may(user, 'keep_account')) notFound()
  const acting = { userId: user.id, sessionId: user.session.id }
  const asksForCode = await hasSecondFactor(user.id)
  const proof = asksForCode
    ? CodeSchema.safeParse(form.get('code'))
    : PasswordSchema.safeParse(form.get('password'))
  if (!proof.success) return { fault: 'missing' }
  const prove = asksForCode ? confirmByCode : confirmByPassword
  const confirmed = await prove(acting, proof.data, new Date())
  if (!confirmed.ok) return { fault: confirmed.reason }
  redirect(readNextPath(form.get('next')))
}

/** Mails whoever is asking a link that signs them in once more: for those who have no password to show. */
export async function mailLinkToConfirm(_: MailLinkReply, form: FormData): Promise<MailLinkReply> {
  const { email } = await requireUser()
  if (email === null) notFound()
  const next = readNextPath(form.get('next'))
  const now = new Date()
  const turn = await takeMailTurn({ email, clientAddress: await currentClientAddress() }, now)
  if (!turn.ok) return { error: await tellSpent(turn, now) }
  const write = await writeLetter('signInLink')
  await requestSignInLink({ email, next, write }, now)
  after(() => sendDueMail())
  redirect(paths.mailSent('signInLink', next))
}
