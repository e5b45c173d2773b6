'use server'

import { notFound, redirect } from 'next/navigation'
import { may } from '@/lib/accounts/ability'
import { readNextPath } from '@/lib/accounts/next-path'
import { requireUser } from '@/lib/accounts/session'
import { hasSecondFactor } from '@/lib/second-factor/data'
import { confirmByCode, confirmByPassword } from '@/lib/second-factor/mutations'
import { CodeSchema, PasswordSchema } from '@/lib/second-factor/schema'
import type { ProofState } from '../../sign-in/proof-form'

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
