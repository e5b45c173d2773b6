'use server'

import { redirect } from 'next/navigation'
import { signInWithPassword } from '@/lib/accounts/mutations'
import { readNextPath } from '@/lib/accounts/next-path'
import { readFaults, SignInSchema } from '@/lib/accounts/schema'
import { currentUser, startSession } from '@/lib/accounts/session'
import { paths } from '@/lib/paths'
import type { CredentialsState } from './credentials-form'

/** Signs in; a guest's work moves into the account. */
export async function signIn(_: CredentialsState, form: FormData): Promise<CredentialsState> {
  const email = String(form.get('email') ?? '')
  const typed = SignInSchema.safeParse({ email, password: form.get('password') })
  if (!typed.success) return { email, faults: readFaults(typed.error) }
  const user = await currentUser()
  const signedIn = await signInWithPassword(
    { ...typed.data, guestId: user?.isGuest ? user.id : null },
    new Date(),
  )
  if (!signedIn.ok) return { email, faults: { password: signedIn.reason } }
  await startSession(signedIn.session)
  const next = readNextPath(form.get('next'))
  redirect(signedIn.session.awaitsSecond ? paths.secondStepThen(next) : next)
}
