import 'server-only'
import { mailOwner } from '../accounts/mail-owner'
import { enterAccount, makeAccount, type OpenedSession } from '../accounts/mutations'
import { recordAudit } from '../audit/mutations'
import { type Database, db } from '../db/client'
import { isTaken } from '../db/is-taken'
import { isRecentlyConfirmed } from '../second-factor/data'
import type { Acting, ActingAndTold } from '../second-factor/mutations'
import { hasOtherWayIn } from './data'

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

/** Connects a provider to the account of whoever acts, who has lately shown who they are, and tells them. */
export async function connectProvider(
  acting: ActingAndTold,
  identity: ProviderIdentity,
  now: Date,
): Promise<{ ok: true } | { ok: false; reason: 'notRecent' | 'connectedElsewhere' }> {
  if (!(await isRecentlyConfirmed(acting, now))) return { ok: false, reason: 'notRecent' }
  const attempt = () => db.$transaction((tx) => connect(tx, acting, { ...identity, now }))
  try {
    return await attempt()
  } catch (error) {
    if (isTaken(error)) return attempt()
    throw error
  }
}

async function connect(
  tx: Database,
  { userId, mail }: ActingAndTold,
  { provider, subject, now }: ProviderIdentity & { now: Date },
): Promise<{ ok: true } | { ok: false; reason: 'connectedElsewhere' }> {
  const known = await tx.identity.findUnique({
    where: { provider_subject: { provider, subject } },
    select: { userId: true },
  })
  if (known !== null)
    return known.userId === userId ? { ok: true } : { ok: false, reason: 'connectedElsewhere' }
  await tx.identity.create({ data: { provider, subject, userId, createdAt: now } })
  await recordAudit(tx, { action: 'provider_connected', actorId: userId, subjectId: userId, at: now })
  await mailOwner(tx, userId, mail, now)
  return { ok: true }
}

/**
 * Disconnects a provider from the account of whoever acts, and tells them. Refused where neither a password nor a link to an
 * address of theirs would open it; one that is not connected is as good.
 */
export async function disconnectProvider(
  acting: ActingAndTold,
  provider: string,
  now: Date,
): Promise<{ ok: true } | { ok: false; reason: 'notRecent' | 'onlyWayIn' }> {
  if (!(await isRecentlyConfirmed(acting, now))) return { ok: false, reason: 'notRecent' }
  const { userId, mail } = acting
  return db.$transaction(async (tx) => {
    if (!(await hasOtherWayIn(userId, tx))) return { ok: false, reason: 'onlyWayIn' }
    const { count } = await tx.identity.deleteMany({ where: { userId, provider } })
    if (count === 0) return { ok: true }
    await recordAudit(tx, { action: 'provider_disconnected', actorId: userId, subjectId: userId, at: now })
    await mailOwner(tx, userId, mail, now)
    return { ok: true }
  })
}

/**
 * Whether what a provider has shown is an account that is connected to whoever acts. Then they have just shown who they are, but for
 * whoever has a second factor: a provider alone says too little of them.
 */
export async function confirmByProvider(
  { userId, sessionId }: Acting,
  { provider, subject }: ProviderIdentity,
  now: Date,
): Promise<boolean> {
  const isTheirs = (await db.identity.count({ where: { provider, subject, userId } })) === 1
  if (!isTheirs) return false
  await db.session.updateMany({
    where: { id: sessionId, userId, user: { totpConfirmedAt: null } },
    data: { confirmedAt: now },
  })
  return true
}

async function arrive(tx: Database, arrival: Arrival, now: Date): Promise<SignedIn> {
  const { provider, subject, email, guestId } = arrival
  const known = await tx.identity.findUnique({
    where: { provider_subject: { provider, subject } },
    select: { userId: true },
  })
  if (known !== null)
    return { ok: true, session: await enterAccount(tx, { accountId: known.userId, guestId }, now) }
  if (email === null) return { ok: false, reason: 'connectFirst' }
  const account = await tx.user.findUnique({ where: { email }, select: { id: true, emailVerifiedAt: true } })
  if (account !== null && account.emailVerifiedAt === null) return { ok: false, reason: 'connectFirst' }
  const accountId =
    account?.id ?? (await makeAccount(tx, { guestId, account: { email, emailVerifiedAt: now } }, now))
  await tx.identity.create({ data: { provider, subject, userId: accountId, createdAt: now } })
  return { ok: true, session: await enterAccount(tx, { accountId, guestId }, now) }
}
