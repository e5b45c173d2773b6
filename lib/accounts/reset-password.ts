import 'server-only'
import { recordAudit } from '../audit/mutations'
import { db } from '../db/client'
import { hashLinkSecret } from '../link-secret'
import { queueMail } from '../mail/mutations'
import { paths } from '../paths'
import { forgetTries, type Spent, takeTurns } from '../throttle/mutations'
import { deleteEmailTokensOf, takeEmailToken } from './email-tokens'
import { type Letter, mailAccountLink, type WriteLetter } from './mailed-link'
import { hashPassword } from './password'
import { verifyAddress } from './verify-address'

const LINK_AGE_MS = 60 * 60 * 1000

/** Mails a link by which a new password can be chosen, where the address has an account; else nothing. To be done once the answer is sent. */
export async function requestPasswordReset(
  { email, write }: { email: string; write: WriteLetter },
  now: Date,
): Promise<void> {
  await mailAccountLink(
    { purpose: 'reset_password', email, ageMs: LINK_AGE_MS },
    { pathOf: paths.resetPassword, write, now },
  )
}

export interface PasswordReset {
  readonly secret: string
  /** As it was parsed by `newPasswordSchema`. */
  readonly password: string
  readonly clientAddress: string | null
  /** What is mailed afterwards: that the password was changed. */
  readonly changed: Letter
}

/**
 * Sets a new password by a link, once. Every session ends and so does every link that was sent before; nobody is signed in by it, and
 * the second factor stays.
 */
export async function resetPassword(
  { secret, password, clientAddress, changed }: PasswordReset,
  now: Date,
): Promise<{ ok: true } | { ok: false; reason: 'linkOver' } | Spent> {
  const turn = await takeTurns([['linkUse', clientAddress]], now)
  if (!turn.ok) return turn
  const passwordHash = await hashPassword(password)
  const email = await db.$transaction(async (tx) => {
    const link = await takeEmailToken(tx, { secret, purpose: 'reset_password' }, now)
    if (link === null || link.userId === null) return null
    const { userId, email } = link
    if (!(await verifyAddress(tx, { userId, email }, now))) return null
    await tx.user.update({ where: { id: userId }, data: { passwordHash }, select: { id: true } })
    await tx.session.deleteMany({ where: { userId } })
    await deleteEmailTokensOf(tx, { userId, email })
    await queueMail(tx, { key: `password_reset:${hashLinkSecret(secret)}`, to: email, ...changed }, now)
    await recordAudit(tx, { action: 'password_reset', actorId: userId, subjectId: userId, at: now })
    return email
  })
  if (email === null) return { ok: false, reason: 'linkOver' }
  await forgetTries('signIn', email)
  return { ok: true }
}
