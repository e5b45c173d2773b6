'use server'

import { redirect } from 'next/navigation'
import { after } from 'next/server'
import { takeMailTurn } from '@/lib/accounts/mailed-link'
import { readNextPath } from '@/lib/accounts/next-path'
import { EmailSchema, readFirstFault } from '@/lib/accounts/schema'
import { currentUser, startSession } from '@/lib/accounts/session'
import { requestSignInLink, signInWithLink } from '@/lib/accounts/sign-in-link'
import { currentClientAddress } from '@/lib/current-client-address'
import { sendDueMail } from '@/lib/mail/mutations'
import { paths } from '@/lib/paths'
import { type FormReply, guestIdOf, replyFaults, tellSpent } from '../form-reply'
import type { LinkReply } from '../link-form'
import { writeLetter } from '../write-letter'

/** Mails a link that signs in, where the address has an account. The answer is the same for every address, and sent before that. */
export async function sendSignInLink(_: FormReply, form: FormData): Promise<FormReply> {
  const typed = String(form.get('email') ?? '')
  const email = EmailSchema.safeParse(typed)
  if (!email.success) return replyFaults(typed, { email: readFirstFault(email.error) })
  const next = readNextPath(form.get('next'))
  const now = new Date()
  const turn = await takeMailTurn({ email: email.data, clientAddress: await currentClientAddress() }, now)
  if (!turn.ok) return { email: typed, errors: { email: await tellSpent(turn, now) } }
  const write = await writeLetter('signInLink')
  after(async () => {
    await requestSignInLink({ email: email.data, next, write }, now)
    await sendDueMail()
  })
  redirect(paths.mailSent('signInLink', next))
}

/** The button that the link in the mail led to. */
export async function openSignInLink(_: LinkReply, form: FormData): Promise<LinkReply> {
  const secret = String(form.get('secret') ?? '')
  const next = readNextPath(form.get('next'))
  const [user, clientAddress] = await Promise.all([currentUser(), currentClientAddress()])
  const now = new Date()
  const signedIn = await signInWithLink({ secret, guestId: guestIdOf(user), clientAddress }, now)
  if (signedIn.ok) {
    await startSession(signedIn.session)
    redirect(signedIn.session.awaitsSecond ? paths.secondStepThen(next) : next)
  }
  if (signedIn.reason === 'tooManyTries') return { error: await tellSpent(signedIn, now) }
  redirect(paths.openSignInLink(secret, next))
}
