'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { may } from '@/lib/accounts/ability'
import { writeSecurityMail } from '@/lib/accounts/security-mail'
import { currentDevice, requireUser } from '@/lib/accounts/session'
import { paths } from '@/lib/paths'
import {
  type Acting,
  beginSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
  turnOnSecondFactor,
} from '@/lib/second-factor/mutations'
import { type Change, ChangeSchema, CodeSchema } from '@/lib/second-factor/schema'
import type { SecondFactorState } from './second-factor-forms'

/** Sets the second factor up, turns it off, or makes new recovery codes. */
export async function changeSecondFactor(_: SecondFactorState, form: FormData): Promise<SecondFactorState> {
  const user = await requireUser(paths.secondFactor)
  if (!may(user, 'keep_account')) notFound()
  const change = ChangeSchema.safeParse(form.get('change'))
  if (!change.success) notFound()
  const needsCode = change.data === 'turnOn' || change.data === 'remove'
  const code = CodeSchema.safeParse(form.get('code'))
  if (needsCode && !code.success) return { fault: 'missing', recoveryCodes: null }

  const acting = { userId: user.id, sessionId: user.session.id }
  const changed = await make(change.data, acting, code.data ?? '')
  if (!changed.ok && changed.reason === 'notRecent') redirect(paths.confirmThen(paths.secondFactor))
  if (!changed.ok) return { fault: changed.reason, recoveryCodes: null }
  revalidatePath(paths.secondFactor)
  return { fault: null, recoveryCodes: 'recoveryCodes' in changed ? changed.recoveryCodes : null }
}

const EVENTS = {
  turnOn: 'secondFactorOn',
  remove: 'secondFactorOff',
  renewCodes: 'recoveryCodesRenewed',
} as const

async function make(change: Change, acting: Acting, code: string) {
  const now = new Date()
  if (change === 'begin') return beginSecondFactor(acting, now)
  const mail = await writeSecurityMail(EVENTS[change], { device: await currentDevice(), at: now })
  const told = { ...acting, mail }
  if (change === 'turnOn') return turnOnSecondFactor(told, code, now)
  if (change === 'remove') return removeSecondFactor(told, code, now)
  return renewRecoveryCodes(told, now)
}
