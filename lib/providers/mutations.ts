import 'server-only'
import { makeAccount, moveGuest, type OpenedSession, openSession } from '../accounts/mutations'
import { type Database, db } from '../db/client'
import { isTaken } from '../db/is-taken'
import { isRecentlyConfirmed } from '../second-factor/data'

/** An account at a provider, by the provider's own id of the person. */
export interface ProviderIdentity {
  readonly provider: string
  readonly subject: string
}

interface Arrival extends ProviderIdentity {
  /** Only an address that the provider says is theirs; null otherwise. */
  readonly email: string | null
  readonly guestId: string | null
}

type SignedIn = { ok: true; session: OpenedSession } | { ok: false; reason: 'connectFirst' }

/**
 * Signs in whoever a provider has shown somebody to be: to the account that is connected, else to the one with the same address
 * where both the provider and we have seen that it is theirs, else to a new account, made out of the guest where there is one.
 * The guest's work moves along, once. `connectFirst` where the address proves nothing, whether or not it has an account.
 */
export async function signInWithProvider(arrival: Arrival, now: Date): Promise<SignedIn> {
  const attempt = () => db.$transaction((tx) => arrive(tx, arrival, now))
  try {
    return await attempt()
  } catch (error) {
    // Two arrivals at once: the second finds what the first has made.
    if (isTaken(error)) return attempt()
    throw error
  }
}

/** Connects a provider to the account of whoever acts, who has lately shown who they are. */
export async function connectProvider(
  { userId, sessionId }: { userId: string; sessionId: string },
  { provider, subject }: ProviderIdentity,
  now: Date,
): Promise<{ ok: true } | { ok: false; reason: 'notRecent' | 'connectedElsewhere' }> {
  if (!(await isRecentlyConfirmed({ userId, sessionId }, now))) return { ok: false, reason: 'notRecent' }
  const owner = await db.identity.upsert({
    where: { provider_subject: { provider, subject } },
    create: { provider, subject, userId, createdAt: now },
    update: {},
    select: { userId: true },
  })
  return owner.userId === userId ? { ok: true } : { ok: false, reason: 'connectedElsewhere' }
}

async function arrive(tx: Database, arrival: Arrival, now: Date): Promise<SignedIn> {
  const { provider, subject, email, guestId } = arrival
  const known = await tx.identity.findUnique({
    where: { provider_subject: { provider, subject } },
    select: { userId: true },
  })
  if (known !== null) return enter(tx, { accountId: known.userId, guestId }, now)
  if (email === null) return { ok: false, reason: 'connectFirst' }
  const account = await tx.user.findUnique({ where: { email }, select: { id: true, emailVerifiedAt: true } })
  if (account !== null && account.emailVerifiedAt === null) return { ok: false, reason: 'connectFirst' }
  const accountId =
    account?.id ?? (await makeAccount(tx, { guestId, account: { email, emailVerifiedAt: now } }, now))
  await tx.identity.create({ data: { provider, subject, userId: accountId, createdAt: now } })
  return enter(tx, { accountId, guestId }, now)
}

async function enter(
  tx: Database,
  { accountId, guestId }: { accountId: string; guestId: string | null },
  now: Date,
): Promise<SignedIn> {
  // Whoever has just grown out of the guest is no guest any more, and stays.
  if (guestId !== null) await moveGuest(tx, { guestId, accountId })
  return { ok: true, session: await openSession(tx, accountId, now) }
}
