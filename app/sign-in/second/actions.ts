'use server'

import { redirect } from 'next/navigation'
import { readNextPath } from '@/lib/accounts/next-path'
import { startSession } from '@/lib/accounts/session'
import { paths } from '@/lib/paths'
import { awaitingUser } from '@/lib/second-factor/awaiting-user'
import { passSecondFactor } from '@/lib/second-factor/mutations'
import { CodeSchema } from '@/lib/second-factor/schema'
import type { ProofState } from '../proof-form'

/** The second step of signing in. */
export async function passSecondStep(_: ProofState, form: FormData): Promise<ProofState> {
  const next = readNextPath(form.get('next'))
  const user = await awaitingUser()
  if (user === null) redirect(paths.signInThen(next))
  const code = CodeSchema.safeParse(form.get('code'))
  if (!code.success) return { fault: 'missing' }
  const passed = await passSecondFactor(
    { userId: user.id, sessionId: user.session.id },
    code.data,
    new Date(),
  )
  if (!passed.ok) return { fault: passed.reason }
  await startSession(passed.session)
  redirect(next)
}
