import 'server-only'
import { isLastAdministrator, lockAdministrators } from '../accounts/delete-account'
import { recordAudit } from '../audit/mutations'
import { type Database, db, type Role } from '../db/client'
import { env } from '../env'
import { isRecentlyConfirmed } from '../second-factor/data'
import type { Acting } from '../second-factor/mutations'
import type { RoleChange } from './schema'

/** Why an administrator's wish was not granted. `not_found`: they are none (any more), or what they mean is gone. */
export type Refusal<Reason extends string = never> = {
  readonly ok: false
  readonly reason: 'notRecent' | 'not_found' | Reason
}
export type Done<Reason extends string = never> = { readonly ok: true } | Refusal<Reason>

const ROLES_OF: Record<RoleChange, { readonly from: Role; readonly to: Role }> = {
  make_administrator: { from: 'coach', to: 'administrator' },
  make_coach: { from: 'administrator', to: 'coach' },
  take_away: { from: 'coach', to: 'candidate' },
}

const noRole = { roleSince: null, roleGivenById: null } as const

/**
 * Does something in the name of an administrator with a second factor who has lately shown who they are. Administrators act one
 * after another: of two who take each other's role away at once, the second is none any more.
 */
export async function actAsAdministrator<Result>(
  acting: Acting,
  act: (tx: Database) => Promise<Result>,
  now: Date,
): Promise<Result | Refusal> {
  if (!(await isRecentlyConfirmed(acting, now))) return { ok: false, reason: 'notRecent' }
  return db.$transaction(async (tx) => {
    await lockAdministrators(tx)
    const isOne = await tx.user.count({
      where: {
        id: acting.userId,
        role: 'administrator',
        email: { not: null },
        totpConfirmedAt: { not: null },
      },
    })
    return isOne === 1 ? act(tx) : { ok: false, reason: 'not_found' }
  })
}

/** Changes the role of a coach or an administrator; their sessions end. The last administrator stays one. */
export function changeRole(
  acting: Acting,
  { userId, change }: { userId: string; change: RoleChange },
  now: Date,
): Promise<Done<'last_administrator'>> {
  const { from, to } = ROLES_OF[change]
  return actAsAdministrator<Done<'last_administrator'>>(
    acting,
    async (tx) => {
      if (from === 'administrator' && (await isLastAdministrator(userId, tx))) {
        return { ok: false, reason: 'last_administrator' }
      }
      const { count } = await tx.user.updateMany({
        where: { id: userId, role: from, email: { not: null } },
        data: {
          role: to,
          ...(to === 'candidate' ? noRole : { roleSince: now, roleGivenById: acting.userId }),
        },
      })
      if (count === 0) return { ok: false, reason: 'not_found' }
      await tx.session.deleteMany({ where: { userId } })
      // Whoever is no administrator any more invites nobody.
      await tx.emailToken.deleteMany({ where: { userId, purpose: 'invite_coach' } })
      await recordAudit(tx, { action: 'role_changed', actorId: acting.userId, subjectId: userId, at: now })
      return { ok: true }
    },
    now,
  )
}

/**
 * Makes whoever has the address that the server's keeper named (ADMIN_EMAIL) an administrator, once they have shown that it is theirs.
 * Called wherever a session is opened or an address is shown; it takes the role from nobody.
 */
export async function promoteByEmail(
  tx: Database,
  userId: string,
  now: Date,
  adminEmail = env.adminEmail,
): Promise<void> {
  if (adminEmail === undefined) return
  const { count } = await tx.user.updateMany({
    where: {
      id: userId,
      email: adminEmail,
      emailVerifiedAt: { not: null },
      role: { not: 'administrator' },
    },
    data: { role: 'administrator', roleSince: now, roleGivenById: null },
  })
  if (count === 0) return
  await recordAudit(tx, { action: 'administrator_set_up', actorId: null, subjectId: userId, at: now })
}
