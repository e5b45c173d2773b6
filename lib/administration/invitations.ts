import 'server-only'
import { findEmailToken, takeEmailToken } from '../accounts/email-tokens'
import { mailLink, type WriteLetter } from '../accounts/mailed-link'
import { recordAudit } from '../audit/mutations'
import { type Database, db } from '../db/client'
import { paths } from '../paths'
import type { Acting } from '../second-factor/mutations'
import { takeTurn } from '../throttle/mutations'
import { actAsAdministrator, type Done } from './mutations'

const DAY_MS = 24 * 60 * 60 * 1000
export const INVITATION_DAYS = 7
const purpose = 'invite_coach'

/** An address that may become a coach's, and until when. */
export interface OpenInvitation {
  readonly email: string
  readonly expiresAt: Date
}

/** Invites an address to coach by a mail with a link. Inviting it again ends the earlier link; whether it has an account is not told. */
export async function inviteCoach(
  acting: Acting,
  { email, write }: { email: string; write: WriteLetter },
  now: Date,
): Promise<Done<'tooManyTries' | 'hasRole'>> {
  const turn = await takeTurn('invitation', acting.userId, now)
  if (!turn.ok) return { ok: false, reason: 'tooManyTries' }
  return actAsAdministrator<Done<'hasRole'>>(
    acting,
    async (tx) => {
      const listed = await tx.user.count({ where: { email, role: { not: 'candidate' } } })
      if (listed > 0) return { ok: false, reason: 'hasRole' }
      await endInvitations(tx, email)
      const content = { purpose, userId: acting.userId, email, ageMs: INVITATION_DAYS * DAY_MS } as const
      await mailLink(tx, content, { pathOf: paths.invitation, write, now })
      await recordAudit(tx, { action: 'coach_invited', actorId: acting.userId, at: now })
      return { ok: true }
    },
    now,
  )
}

/** Ends the invitation of an address; a mail that has not left yet stays here. */
export function revokeInvitation(acting: Acting, email: string, now: Date): Promise<Done> {
  return actAsAdministrator<Done>(
    acting,
    async (tx) => {
      if ((await endInvitations(tx, email)) === 0) return { ok: false, reason: 'not_found' }
      await recordAudit(tx, { action: 'invitation_revoked', actorId: acting.userId, at: now })
      return { ok: true }
    },
    now,
  )
}

/** The invitations that can be accepted, those that end first before the others. */
export function listInvitations(now: Date): Promise<readonly OpenInvitation[]> {
  return db.emailToken.findMany({
    where: { purpose, expiresAt: { gt: now } },
    orderBy: [{ expiresAt: 'asc' }, { email: 'asc' }],
    select: { email: true, expiresAt: true },
  })
}

/** Whether, and if not why, an account can accept. `over`: unknown, used, revoked or too old. */
export type InvitationState = 'open' | 'over' | 'otherAccount' | 'unverified'

/** How an invitation stands for an account; `over` is the same for everybody. */
export async function readInvitation(
  { userId, secret }: { userId: string; secret: string },
  now: Date,
): Promise<InvitationState> {
  const invitation = await findEmailToken({ secret, purpose }, now)
  return invitation === null ? 'over' : readState(db, { userId, email: invitation.email })
}

/** Whether an invitation can be accepted by anybody. */
export async function isInvitation(secret: string, now: Date): Promise<boolean> {
  return (await findEmailToken({ secret, purpose }, now)) !== null
}

/** Makes a coach of the account whose address was invited and shown to be theirs, once. For every other account it does nothing. */
export async function acceptInvitation(
  { userId, secret }: { userId: string; secret: string },
  now: Date,
): Promise<{ ok: true } | { ok: false; reason: Exclude<InvitationState, 'open'> }> {
  const invitation = await findEmailToken({ secret, purpose }, now)
  if (invitation === null) return { ok: false, reason: 'over' }
  const { email, userId: inviterId } = invitation
  return db.$transaction(async (tx) => {
    const state = await readState(tx, { userId, email })
    if (state !== 'open') return { ok: false, reason: state }
    if ((await takeEmailToken(tx, { secret, purpose }, now)) === null) return { ok: false, reason: 'over' }
    // Whoever is more than a coach by now stays it.
    const { count } = await tx.user.updateMany({
      where: { id: userId, email, emailVerifiedAt: { not: null }, role: 'candidate' },
      data: { role: 'coach', roleSince: now, roleGivenById: inviterId },
    })
    if (count === 1) {
      await recordAudit(tx, { action: 'invitation_accepted', actorId: userId, subjectId: inviterId, at: now })
    }
    return { ok: true }
  })
}

async function readState(
  tx: Database,
  { userId, email }: { userId: string; email: string },
): Promise<'open' | 'otherAccount' | 'unverified'> {
  const account = await tx.user.findUnique({
    where: { id: userId, email },
    select: { emailVerifiedAt: true },
  })
  if (account === null) return 'otherAccount'
  return account.emailVerifiedAt === null ? 'unverified' : 'open'
}

async function endInvitations(tx: Database, email: string): Promise<number> {
  const open = await tx.emailToken.findMany({ where: { purpose, email }, select: { hash: true } })
  // As `mailLink` names them.
  const keys = open.map(({ hash }) => `${purpose}:${hash}`)
  await tx.mail.deleteMany({ where: { key: { in: keys }, sentAt: null } })
  const { count } = await tx.emailToken.deleteMany({ where: { purpose, email } })
  return count
}
