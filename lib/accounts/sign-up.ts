import 'server-only'
import type { Route } from 'next'
import { recordAudit } from '../audit/mutations'
import { type Database, db } from '../db/client'
import { isTaken } from '../db/is-taken'
import { paths } from '../paths'
import { forgetTries, type Spent, takeTurns } from '../throttle/mutations'
import { type EmailTokenRow, findEmailToken, takeEmailToken } from './email-tokens'
import { type Letter, mailLink, takeMailTurn, type WriteLetter } from './mailed-link'
import { enterAccount, makeAccount, type OpenedSession } from './mutations'
import { hashPassword, isPassword } from './password'
import type { Credentials } from './schema'

const LINK_AGE_MS = 24 * 60 * 60 * 1000

export interface SignUpWish extends Credentials {
  /** The guest in whose browser it was asked for. */
  readonly guestId: string
  readonly clientAddress: string | null
  /** Where to go on once the account is there. */
  readonly next: Route
  readonly write: { readonly confirm: WriteLetter; readonly taken: Letter }
}

/**
 * Asks for an account: it is made when the link in the mail comes back. Nobody can tell whether the address has one already: the
 * password costs the same time, the same rows are written, and only the mail says something else.
 */
export async function requestSignUp(wish: SignUpWish, now: Date): Promise<{ ok: true } | Spent> {
  const { email, guestId, next, write } = wish
  const turn = await takeMailTurn(wish, now)
  if (!turn.ok) return turn
  const passwordHash = await hashPassword(wish.password)
  await db.$transaction(async (tx) => {
    const isAccount = (await tx.user.count({ where: { email } })) > 0
    await tx.emailToken.deleteMany({ where: { purpose: 'verify_email', email, userId: guestId } })
    await mailLink(
      tx,
      { purpose: 'verify_email', userId: guestId, email, passwordHash, ageMs: LINK_AGE_MS },
      {
        pathOf: (secret) => paths.confirmSignUp(secret, next),
        // The link of a taken address is written down all the same, and told to nobody.
        write: isAccount ? () => write.taken : write.confirm,
        now,
      },
    )
  })
  return { ok: true }
}

/** Whether pressing the button is enough: in the browser in which the account was asked for. */
export function isOwnWish(wish: EmailTokenRow, guestId: string | null): boolean {
  return guestId !== null && wish.userId === guestId
}

export interface SignUpConfirmation {
  readonly secret: string
  /** The guest whose browser opened the link. */
  readonly guestId: string | null
  /** Asked for in any other browser than the one that signed up. */
  readonly password: string
  readonly clientAddress: string | null
}

/**
 * Makes the account that a link stands for, out of the guest who asked for it, and signs in to it. In any other browser the password
 * must be the one that was chosen: else a stranger could sign up with somebody's address and have them open the door.
 */
export async function confirmSignUp(
  confirmation: SignUpConfirmation,
  now: Date,
): Promise<
  | { ok: true; session: OpenedSession }
  | { ok: false; reason: 'linkOver' | 'wrongPassword' | 'emailTaken' }
  | Spent
> {
  const { secret, guestId, password, clientAddress } = confirmation
  const turn = await takeTurns([['linkUse', clientAddress]], now)
  if (!turn.ok) return turn
  const wish = await findEmailToken({ secret, purpose: 'verify_email' }, now)
  if (wish === null) return { ok: false, reason: 'linkOver' }
  if (!isOwnWish(wish, guestId)) {
    const guess = await takeTurns([['signUpPassword', wish.email]], now)
    if (!guess.ok) return guess
    if (!(await isPassword(password, wish.passwordHash))) return { ok: false, reason: 'wrongPassword' }
    await forgetTries('signUpPassword', wish.email)
  }
  try {
    const session = await db.$transaction((tx) => makeWished(tx, { secret, guestId }, now))
    return session === null ? { ok: false, reason: 'linkOver' } : { ok: true, session }
  } catch (error) {
    // Another link for the same address was first, or a provider was.
    if (isTaken(error)) return { ok: false, reason: 'emailTaken' }
    throw error
  }
}

async function makeWished(
  tx: Database,
  { secret, guestId }: { secret: string; guestId: string | null },
  now: Date,
): Promise<OpenedSession | null> {
  const wish = await takeEmailToken(tx, { secret, purpose: 'verify_email' }, now)
  if (wish === null || wish.passwordHash === null) return null
  const { email, passwordHash } = wish
  const accountId = await makeAccount(
    tx,
    { guestId: wish.userId, account: { email, passwordHash, emailVerifiedAt: now } },
    now,
  )
  await recordAudit(tx, { action: 'signed_up', actorId: accountId, subjectId: accountId, at: now })
  return enterAccount(tx, { accountId, guestId }, now)
}
