import 'server-only'
import type { Route } from 'next'
import { db } from '../db/client'
import { paths } from '../paths'
import { type Spent, takeTurns } from '../throttle/mutations'
import { takeEmailToken } from './email-tokens'
import { mailAccountLink, type WriteLetter } from './mailed-link'
import { enterAccount, type OpenedSession } from './mutations'
import { verifyAddress } from './verify-address'

const LINK_AGE_MS = 15 * 60 * 1000

/** Mails a link that signs in, where the address has an account; else nothing. To be done once the answer is sent: it takes its time. */
export async function requestSignInLink(
  { email, next, write }: { email: string; next: Route; write: WriteLetter },
  now: Date,
): Promise<void> {
  await mailAccountLink(
    { purpose: 'sign_in', email, ageMs: LINK_AGE_MS },
    { pathOf: (secret) => paths.openSignInLink(secret, next), write, now },
  )
}

/** Signs in by a link, once: it and every other one of the account are over. The guest's work moves along. */
export async function signInWithLink(
  {
    secret,
    guestId,
    clientAddress,
  }: { secret: string; guestId: string | null; clientAddress: string | null },
  now: Date,
): Promise<{ ok: true; session: OpenedSession } | { ok: false; reason: 'linkOver' } | Spent> {
  const turn = await takeTurns([['linkUse', clientAddress]], now)
  if (!turn.ok) return turn
  const session = await db.$transaction(async (tx) => {
    const link = await takeEmailToken(tx, { secret, purpose: 'sign_in' }, now)
    if (link === null || link.userId === null) return null
    const { userId, email } = link
    if (!(await verifyAddress(tx, { userId, email }, now))) return null
    await tx.emailToken.deleteMany({ where: { purpose: 'sign_in', userId } })
    return enterAccount(tx, { accountId: userId, guestId }, now)
  })
  return session === null ? { ok: false, reason: 'linkOver' } : { ok: true, session }
}
