import 'server-only'
import { recordAudit } from '../audit/mutations'
import { db } from '../db/client'
import { isRecentlyConfirmed } from '../second-factor/data'
import type { ActingAndTold } from '../second-factor/mutations'
import { forgetTries, takeTurn } from '../throttle/mutations'
import { deleteEmailTokensOf } from './email-tokens'
import { mailOwner } from './mail-owner'
import { hashPassword, isPassword } from './password'
import { deleteOtherSessions } from './sessions'

export type PasswordRefusal = 'notRecent' | 'wrongPassword' | 'tooManyTries'

/**
 * Gives an account a new password, or its first one. The present one is asked for where there is one; where there is none, or a
 * second factor says that it is too little, who acts must lately have been confirmed as well. Every other session ends, so do links
 * that were mailed, and the owner is told. `next` is taken as it was parsed by `newPasswordSchema`.
 */
export async function changePassword(
  acting: ActingAndTold,
  { present, next }: { present: string; next: string },
  now: Date,
): Promise<{ ok: true } | { ok: false; reason: PasswordRefusal }> {
  const { userId, sessionId, mail } = acting
  const user = await db.user.findUniqueOrThrow({
    where: { id: userId },
    select: { email: true, passwordHash: true, totpConfirmedAt: true },
  })
  const isEnough = user.passwordHash !== null && user.totpConfirmedAt === null
  if (!isEnough && !(await isRecentlyConfirmed(acting, now))) return { ok: false, reason: 'notRecent' }
  const refused = await refuse(userId, { present, passwordHash: user.passwordHash }, now)
  if (refused !== null) return { ok: false, reason: refused }

  const passwordHash = await hashPassword(next)
  return db.$transaction(async (tx) => {
    // Of two changes at once the second was shown a password that is no longer the present one.
    const { count } = await tx.user.updateMany({
      where: { id: userId, email: { not: null }, passwordHash: user.passwordHash },
      data: { passwordHash },
    })
    if (count === 0) return { ok: false, reason: 'wrongPassword' }
    await tx.session.updateMany({ where: { id: sessionId, userId }, data: { confirmedAt: now } })
    await deleteOtherSessions(tx, { userId, sessionId })
    await deleteEmailTokensOf(tx, { userId, email: user.email })
    await recordAudit(tx, { action: 'password_changed', actorId: userId, subjectId: userId, at: now })
    await mailOwner(tx, userId, mail, now)
    return { ok: true }
  })
}

/** Why the present password is not shown; null where it is, or where there is none. Counted with the other proofs of the account. */
async function refuse(
  userId: string,
  { present, passwordHash }: { present: string; passwordHash: string | null },
  now: Date,
): Promise<'wrongPassword' | 'tooManyTries' | null> {
  if (passwordHash === null) return null
  const turn = await takeTurn('secondFactor', userId, now)
  if (!turn.ok) return 'tooManyTries'
  if (!(await isPassword(present, passwordHash))) return 'wrongPassword'
  await forgetTries('secondFactor', userId)
  return null
}
