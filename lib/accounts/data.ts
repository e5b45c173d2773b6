import 'server-only'
import { db, type Role } from '../db/client'

import { SESSION_IDLE_MS_MAX } from './session-limits'

/** Whoever is asking. A guest is a person without an e-mail address. */
export interface CurrentUser {
  readonly id: string
  readonly role: Role
  readonly email: string | null
  readonly isGuest: boolean
  /** Whether signing in asks for a code as well. */
  readonly hasSecondFactor: boolean
  readonly session: { readonly id: string; readonly startedAt: Date; readonly lastUsedAt: Date }
}

/**
 * Whose session it is, or null where there is no such session, it idled for 30 days, it is 180 days old or its second factor is
 * still to come.
 */
export function findSessionUser(sessionId: string, now: Date): Promise<CurrentUser | null> {
  return findSession(sessionId, { awaitsSecond: false, now })
}

/** Whose session awaits its second factor: for the page that asks for it, and nothing else. */
export function findAwaitingSession(sessionId: string, now: Date): Promise<CurrentUser | null> {
  return findSession(sessionId, { awaitsSecond: true, now })
}

async function findSession(
  id: string,
  { awaitsSecond, now }: { awaitsSecond: boolean; now: Date },
): Promise<CurrentUser | null> {
  const session = await db.session.findUnique({
    where: { id, awaitsSecond },
    select: {
      createdAt: true,
      lastUsedAt: true,
      expiresAt: true,
      user: { select: { id: true, role: true, email: true, totpConfirmedAt: true } },
    },
  })
  if (session === null || session.expiresAt <= now) return null
  if (now.getTime() - session.lastUsedAt.getTime() >= SESSION_IDLE_MS_MAX) return null
  const { totpConfirmedAt, ...user } = session.user
  return {
    ...user,
    isGuest: user.email === null,
    hasSecondFactor: totpConfirmedAt !== null,
    session: { id, startedAt: session.createdAt, lastUsedAt: session.lastUsedAt },
  }
}

/** How much of somebody's work is kept; an attempt whose deletion can still be undone does not count. */
export async function countWork(userId: string): Promise<{ attempts: number; drafts: number }> {
  const [attempts, drafts] = await Promise.all([
    db.attempt.count({ where: { userId, deletedAt: null } }),
    db.draft.count({ where: { userId } }),
  ])
  return { attempts, drafts }
}
