import 'server-only'
import { db } from '../db/client'

/** The ids of the providers that this person has connected. */
export async function listConnectedProviders(userId: string): Promise<readonly string[]> {
  const identities = await db.identity.findMany({ where: { userId }, select: { provider: true } })
  return identities.map(({ provider }) => provider)
}
