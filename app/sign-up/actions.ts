'use server'

import { redirect } from 'next/navigation'
import { signUp as makeAccount } from '@/lib/accounts/mutations'
import { readNextPath } from '@/lib/accounts/next-path'
import { readFaults, SignUpSchema } from '@/lib/accounts/schema'
import { currentUser, startSession } from '@/lib/accounts/session'
import type { CredentialsState } from '../sign-in/credentials-form'

/** Makes an account, out of the guest where there is one, and signs in to it. */
export async function signUp(_: CredentialsState, form: FormData): Promise<CredentialsState> {
  const email = String(form.get('email') ?? '')
  const typed = SignUpSchema.safeParse({ email, password: form.get('password') })
  if (!typed.success) return { email, faults: readFaults(typed.error) }
  const user = await currentUser()
  const signedUp = await makeAccount({ ...typed.data, guestId: user?.isGuest ? user.id : null }, new Date())
  if (!signedUp.ok) return { email, faults: { email: signedUp.reason } }
  await startSession(signedUp.session)
  redirect(readNextPath(form.get('next')))
}
