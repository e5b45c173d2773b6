import 'server-only'
import { db } from '../db/client'
import { unseal } from './seal'

/** How long a password, a code or a sign-in counts as recent. */
export const RECENT_MS = 15 * 60 * 1000

/** How somebody's second factor stands. */
export interface SecondFactor {
  readonly state: 'off' | 'begun' | 'on'
  /** The secret to type into the app: only between beginning and the first code. */
  readonly secretToType: string | null
  readonly recoveryCodesLeft: number
  readonly hasPassword: boolean
}

/** The second factor of this person. */
export async function getSecondFactor(userId: string): Promise<SecondFactor> {
  const [user, recoveryCodesLeft] = await Promise.all([
    db.user.findUniqueOrThrow({
      where: { id: userId },
      select: { totpSecret: true, totpConfirmedAt: true, passwordHash: true },
    }),
    db.recoveryCode.count({ where: { userId, usedAt: null } }),
  ])
  const hasPassword = user.passwordHash !== null
  if (user.totpConfirmedAt !== null)
    return { state: 'on', secretToType: null, recoveryCodesLeft, hasPassword }
  const secretToType = user.totpSecret === null ? null : unseal(user.totpSecret, userId)
  return { state: secretToType === null ? 'off' : 'begun', secretToType, recoveryCodesLeft: 0, hasPassword }
}

/** Whether this person has a second factor that is asked for. */
export async function hasSecondFactor(userId: string): Promise<boolean> {
  return (await db.user.count({ where: { id: userId, totpConfirmedAt: { not: null } } })) === 1
}

/** Whether this session of theirs was opened or confirmed within the last quarter of an hour. */
export async function isRecentlyConfirmed(
  { userId, sessionId }: { userId: string; sessionId: string },
  now: Date,
): Promise<boolean> {
  const since = new Date(now.getTime() - RECENT_MS)
  return (await db.session.count({ where: { id: sessionId, userId, confirmedAt: { gt: since } } })) === 1
}
