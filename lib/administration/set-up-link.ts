import 'server-only'
import { findEmailToken, issueEmailToken } from '../accounts/email-tokens'
import { recordAudit } from '../audit/mutations'
import { type Database, db } from '../db/client'
import { env } from '../env'
import { hashLinkSecret } from '../link-secret'
import { paths } from '../paths'

const SET_UP_AGE_MS = 24 * 60 * 60 * 1000

/**
 * Makes the link by which a server without an administrator gets one; earlier ones end. Returns its secret, or null where there is an
 * administrator or the keeper has named one.
 */
export function renewSetUpLink(now: Date, adminEmail = env.adminEmail): Promise<string | null> {
  return db.$transaction(async (tx) => {
    await tx.emailToken.deleteMany({ where: { purpose: 'set_up' } })
    if (adminEmail !== undefined || (await hasAdministrator(tx))) return null
    return issueEmailToken(tx, { purpose: 'set_up', userId: null, email: '', ageMs: SET_UP_AGE_MS }, now)
  })
}

/** Whether this link still makes an administrator. */
export async function isSetUpLink(secret: string, now: Date): Promise<boolean> {
  return (await findEmailToken({ secret, purpose: 'set_up' }, now)) !== null && !(await hasAdministrator(db))
}

/** Makes an account the administrator of a server that has none. Of several who open such links at once one becomes it. */
export function becomeAdministrator(
  { userId, secret }: { userId: string; secret: string },
  now: Date,
): Promise<{ ok: true } | { ok: false; reason: 'over' | 'no_account' }> {
  return db.$transaction(async (tx) => {
    if (await hasAdministrator(tx)) return { ok: false, reason: 'over' }
    const account = await tx.user.count({ where: { id: userId, email: { not: null } } })
    if (account === 0) return { ok: false, reason: 'no_account' }
    const link = await tx.emailToken.findUnique({
      where: { hash: hashLinkSecret(secret), purpose: 'set_up', expiresAt: { gt: now } },
      select: { hash: true },
    })
    // All end together: whoever comes at the same moment by another one waits here, and finds none.
    const { count } = await tx.emailToken.deleteMany({
      where: link === null ? { hash: '' } : { purpose: 'set_up' },
    })
    if (count === 0) return { ok: false, reason: 'over' }
    await tx.user.update({
      where: { id: userId },
      data: { role: 'administrator', roleSince: now, roleGivenById: null },
      select: { id: true },
    })
    await recordAudit(tx, { action: 'administrator_set_up', actorId: userId, subjectId: userId, at: now })
    return { ok: true }
  })
}

/** Tells whoever starts the server how it gets an administrator, as long as it has none. */
export async function printSetUpLink(now = new Date()): Promise<void> {
  const secret = await renewSetUpLink(now)
  if (secret === null) return
  // biome-ignore lint/suspicious/noConsole: whoever reads the terminal is whoever keeps the server.
  console.error(
    `This server has no administrator yet. To become it, open this link within a day:\n${env.appUrl}${paths.setUp(secret)}`,
  )
}

async function hasAdministrator(tx: Database): Promise<boolean> {
  return (await tx.user.count({ where: { role: 'administrator', email: { not: null } } })) > 0
}
