import 'server-only'
import { type Database, db } from '../db/client'

/** The ids of the providers that this person has connected. */
export async function listConnectedProviders(userId: string): Promise<readonly string[]> {
  const identities = await db.identity.findMany({ where: { userId }, select: { provider: true } })
  return identities.map(({ provider }) => provider)
}

/** Whether this person could still come in without any provider: by a password, or by a link to an address that is known to be theirs. */
export async function hasOtherWayIn(userId: string, tx: Database = db): Promise<boolean> {
  const ways = [{ passwordHash: { not: null } }, { email: { not: null }, emailVerifiedAt: { not: null } }]
  return (await tx.user.count({ where: { id: userId, OR: ways } })) === 1
}
