import 'server-only'
import { recordAudit } from '../audit/mutations'
import { type Database, db } from '../db/client'

/** Whether nobody else could administer the server once this person is gone. */
export async function isLastAdministrator(userId: string, tx: Database = db): Promise<boolean> {
  const administrators = await tx.user.findMany({
    where: { role: 'administrator', email: { not: null } },
    select: { id: true },
    take: 2,
  })
  return administrators.length === 1 && administrators[0]?.id === userId
}

/** Makes administrators wait for one another until the transaction ends: of two who leave at once the second is then the last. */
export async function lockAdministrators(tx: Database): Promise<void> {
  await tx.user.updateMany({ where: { role: 'administrator' }, data: { role: 'administrator' } })
}

/**
 * Deletes a person, guest or account, with everything of theirs, at once: what they wrote, links, sessions, ways in, mail that waits for
 * their address and secrets that were sent there. Of the person the audit log keeps the id, which leads to nothing any more.
 */
export async function deleteAccount(
  userId: string,
  now: Date,
): Promise<{ ok: true } | { ok: false; reason: 'not_found' | 'last_administrator' }> {
  return db.$transaction(async (tx) => {
    await lockAdministrators(tx)
    if (await isLastAdministrator(userId, tx)) return { ok: false, reason: 'last_administrator' }
    const user = await tx.user.findUnique({ where: { id: userId }, select: { email: true } })
    if (user === null) return { ok: false, reason: 'not_found' }
    if (user.email !== null) await deleteByAddress(tx, user.email)
    const { count } = await tx.user.deleteMany({ where: { id: userId } })
    if (count === 0) return { ok: false, reason: 'not_found' }
    await recordAudit(tx, { action: 'account_deleted', actorId: userId, subjectId: userId, at: now })
    return { ok: true }
  })
}

async function deleteByAddress(tx: Database, email: string): Promise<void> {
  await tx.mail.deleteMany({ where: { to: email } })
  await tx.emailToken.deleteMany({ where: { OR: [{ email }, { newEmail: email }] } })
}
