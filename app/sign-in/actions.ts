'use server'

import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { signInWithPassword } from '@/lib/accounts/mutations'
import { readNextPath } from '@/lib/accounts/next-path'
import { readFaults, SignInSchema } from '@/lib/accounts/schema'
import { currentUser, startSession } from '@/lib/accounts/session'
import { currentClientAddress } from '@/lib/current-client-address'
import { paths } from '@/lib/paths'
import { type FormReply, guestIdOf, replyFaults, tellSpent } from './form-reply'

/** Signs in; a guest's work moves into the account. */
export async function signIn(_: FormReply, form: FormData): Promise<FormReply> {
  const email = String(form.get('email') ?? '')
  const typed = SignInSchema.safeParse({ email, password: form.get('password') })
  if (!typed.success) return replyFaults(email, readFaults(typed.error))
  const [user, clientAddress] = await Promise.all([currentUser(), currentClientAddress()])
  const now = new Date()
  const signedIn = await signInWithPassword({ ...typed.data, guestId: guestIdOf(user), clientAddress }, now)
  if (!signedIn.ok) {
    const t = await getTranslations('accounts.faults')
    const error = signedIn.reason === 'tooManyTries' ? await tellSpent(signedIn, now) : t(signedIn.reason)
    return { email, errors: { password: error } }
  }
  await startSession(signedIn.session)
  const next = readNextPath(form.get('next'))
  redirect(signedIn.session.awaitsSecond ? paths.secondStepThen(next) : next)
}
