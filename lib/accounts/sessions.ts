import 'server-only'
import { type Database, db } from '../db/client'
import { hashLinkSecret } from '../link-secret'
import { isRecentlyConfirmed } from '../second-factor/data'
import type { Acting } from '../second-factor/mutations'
import { SESSION_IDLE_MS_MAX } from './session-limits'

/** A session that can be used, as its owner sees it. */
export interface ListedSession {
  /** Names it in a form: a hash, for the id itself opens the account to whoever holds the server's secret. */
  readonly handle: string
  /** Empty where the browser did not say. */
  readonly device: string
  readonly startedAt: Date
  readonly lastUsedAt: Date
  readonly isThisOne: boolean
}

type Ended = { readonly ok: true } | { readonly ok: false; readonly reason: 'notRecent' }

/** The sessions of whoever acts that can be used, the one that they act by first, then the last used. */
export async function listSessions({ userId, sessionId }: Acting, now: Date): Promise<ListedSession[]> {
  const sessions = await db.session.findMany({
    where: {
      userId,
      awaitsSecond: false,
      expiresAt: { gt: now },
      lastUsedAt: { gt: new Date(now.getTime() - SESSION_IDLE_MS_MAX) },
    },
    orderBy: [{ lastUsedAt: 'desc' }, { id: 'asc' }],
    select: { id: true, device: true, createdAt: true, lastUsedAt: true },
  })
  return sessions
    .map(({ id, device, createdAt, lastUsedAt }) => ({
      handle: hashLinkSecret(id),
      device,
      startedAt: createdAt,
      lastUsedAt,
      isThisOne: id === sessionId,
    }))
    .sort((one, other) => Number(other.isThisOne) - Number(one.isThisOne))
}

/** Writes down on which device a session was begun. */
export async function recordDevice({ userId, sessionId }: Acting, device: string): Promise<void> {
  await db.session.updateMany({ where: { id: sessionId, userId }, data: { device } })
}

/** Ends another session of theirs, from its next request on; one that is over already is as good. */
export async function endOtherSession(acting: Acting, handle: string, now: Date): Promise<Ended> {
  if (!(await isRecentlyConfirmed(acting, now))) return { ok: false, reason: 'notRecent' }
  const { userId, sessionId } = acting
  const others = await db.session.findMany({
    where: { userId, id: { not: sessionId } },
    select: { id: true },
  })
  const ended = others.find(({ id }) => hashLinkSecret(id) === handle)
  if (ended !== undefined) await db.session.deleteMany({ where: { id: ended.id, userId } })
  return { ok: true }
}

/** Ends every session of theirs but the one that they act by. */
export async function endOtherSessions(acting: Acting, now: Date): Promise<Ended> {
  if (!(await isRecentlyConfirmed(acting, now))) return { ok: false, reason: 'notRecent' }
  await deleteOtherSessions(db, acting)
  return { ok: true }
}

/** Ends every session of a person but `sessionId`; all of them where that is null. Also those that await a second factor. */
export async function deleteOtherSessions(
  tx: Database,
  { userId, sessionId }: { userId: string; sessionId: string | null },
): Promise<void> {
  await tx.session.deleteMany({ where: { userId, ...(sessionId !== null && { id: { not: sessionId } }) } })
}
