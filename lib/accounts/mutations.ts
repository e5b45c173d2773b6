import 'server-only'
import { randomBytes } from 'node:crypto'
import { promoteByEmail } from '../administration/mutations'
import { recordAudit } from '../audit/mutations'
import { type Database, db } from '../db/client'
import { forgetTries, type Spent, takeTurns } from '../throttle/mutations'
import { moveWork } from './move-work'
import { isPassword } from './password'
import type { Credentials } from './schema'
import { SESSION_AGE_MS_MAX, SESSION_IDLE_MS_MAX, SESSION_USE_RECORDED_EVERY_MS } from './session-limits'

/** A session just begun: what the cookie must name, and whose it is. */
export interface OpenedSession {
  readonly id: string
  readonly userId: string
  /** Whether a second factor is still asked for: until then the session opens nothing. */
  readonly awaitsSecond: boolean
}

export interface SignIn extends Credentials {
  readonly guestId: string | null
  /** Null where it can't be known. */
  readonly clientAddress?: string | null
}

/** Makes a guest, with the session by which they are known. */
export function createGuest(now: Date): Promise<OpenedSession> {
  return db.$transaction(async (tx) => {
    const guest = await tx.user.create({ data: { createdAt: now }, select: { id: true } })
    return openSession(tx, guest.id, now)
  })
}

/**
 * Signs in to an account and moves the guest's drafts and attempts there, exactly once; then the guest is gone, and with
 * them every session of theirs. A `guestId` that is no guest (any more) moves nothing. An unknown address and a wrong
 * password are the same answer after the same work; where the tries are spent the right one is refused like any other.
 */
export async function signInWithPassword(
  { guestId, email, password, clientAddress = null }: SignIn,
  now: Date,
): Promise<{ ok: true; session: OpenedSession } | { ok: false; reason: 'wrongCredentials' } | Spent> {
  const turn = await takeTurns(
    [
      ['signInByClient', clientAddress],
      ['signIn', email],
    ],
    now,
  )
  if (!turn.ok) return turn
  const account = await db.user.findUnique({ where: { email }, select: { id: true, passwordHash: true } })
  const isRight = await isPassword(password, account?.passwordHash ?? null)
  if (account === null || !isRight) {
    await recordAudit(db, {
      action: 'sign_in_failed',
      actorId: null,
      subjectId: account?.id ?? null,
      at: now,
    })
    return { ok: false, reason: 'wrongCredentials' }
  }
  const session = await db.$transaction((tx) => enterAccount(tx, { accountId: account.id, guestId }, now))
  await forgetTries('signIn', email)
  return { ok: true, session }
}

/** Writes down that a session is in use, at most once an hour. */
export async function recordSessionUse(
  { userId, sessionId }: { userId: string; sessionId: string },
  now: Date,
): Promise<void> {
  const before = new Date(now.getTime() - SESSION_USE_RECORDED_EVERY_MS)
  await db.session.updateMany({
    where: { id: sessionId, userId, lastUsedAt: { lte: before } },
    data: { lastUsedAt: now },
  })
}

/** Ends one session of this person's: its cookie counts for nothing from the next request on. */
export async function endSession({
  userId,
  sessionId,
}: {
  userId: string
  sessionId: string
}): Promise<void> {
  await db.session.deleteMany({ where: { id: sessionId, userId } })
}

/** Deletes a guest with everything of theirs. An account is left alone. */
export async function deleteGuest(userId: string): Promise<void> {
  await db.user.deleteMany({ where: { id: userId, email: null } })
}

/** Deletes the sessions that are over, and the guests who by that can never come back, with everything of theirs. */
export async function deleteUnused(now: Date): Promise<void> {
  const unusedSince = new Date(now.getTime() - SESSION_IDLE_MS_MAX)
  await db.session.deleteMany({
    where: { OR: [{ expiresAt: { lte: now } }, { lastUsedAt: { lte: unusedSince } }] },
  })
  await db.user.deleteMany({
    where: { email: null, createdAt: { lte: unusedSince }, sessions: { none: {} } },
  })
}

/**
 * Begins a session of whoever has just shown who they are; whoever has a second factor is still asked for it. Its id has 256
 * random bits: guessing one is out of the question, also for somebody who holds the secret.
 */
export async function openSession(tx: Database, userId: string, now: Date): Promise<OpenedSession> {
  await promoteByEmail(tx, userId, now)
  const { totpConfirmedAt } = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    select: { totpConfirmedAt: true },
  })
  return tx.session.create({
    data: {
      id: randomBytes(32).toString('base64url'),
      userId,
      createdAt: now,
      lastUsedAt: now,
      confirmedAt: now,
      expiresAt: new Date(now.getTime() + SESSION_AGE_MS_MAX),
      awaitsSecond: totpConfirmedAt !== null,
    },
    select: { id: true, userId: true, awaitsSecond: true },
  })
}

/**
 * Lets whoever has shown who they are into their account: the guest's work moves along, once, and a session begins. With a second
 * factor they are in, and it is written down, when that is passed.
 */
export async function enterAccount(
  tx: Database,
  { accountId, guestId }: { accountId: string; guestId: string | null },
  now: Date,
): Promise<OpenedSession> {
  // Whoever has just grown out of the guest is no guest any more, and stays.
  if (guestId !== null) await moveGuest(tx, { guestId, accountId })
  const session = await openSession(tx, accountId, now)
  if (!session.awaitsSecond) {
    await recordAudit(tx, { action: 'signed_in', actorId: accountId, subjectId: accountId, at: now })
  }
  return session
}

/** Makes an account, out of the guest where there is one: in place, and every session of theirs ends. Returns its id. */
export async function makeAccount(
  tx: Database,
  {
    guestId,
    account,
  }: {
    guestId: string | null
    account: { email: string; passwordHash?: string; emailVerifiedAt?: Date }
  },
  now: Date,
): Promise<string> {
  if (guestId !== null) {
    const { count } = await tx.user.updateMany({ where: { id: guestId, email: null }, data: account })
    if (count === 1) {
      await tx.session.deleteMany({ where: { userId: guestId } })
      return guestId
    }
  }
  const { id } = await tx.user.create({ data: { ...account, createdAt: now }, select: { id: true } })
  return id
}

/** Moves a guest's work into an account, once, and deletes the guest; whoever is no guest (any more) is left alone. */
export async function moveGuest(
  tx: Database,
  { guestId, accountId }: { guestId: string; accountId: string },
): Promise<void> {
  // Of two sign-ins at once the second finds no guest. Writing to a unique column also locks the row on PostgreSQL against
  // a draft that is saved meanwhile: it would be deleted with the guest, although it was acknowledged.
  const { count } = await tx.user.updateMany({
    where: { id: guestId, email: null },
    data: { email: `moving:${guestId}` },
  })
  if (count === 0) return
  await moveWork(tx, { from: guestId, to: accountId })
  await tx.user.delete({ where: { id: guestId } })
}
