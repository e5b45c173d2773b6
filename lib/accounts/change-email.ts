import 'server-only'
import { promoteByEmail } from '../administration/mutations'
import { recordAudit } from '../audit/mutations'
import { type Database, db } from '../db/client'
import { isTaken } from '../db/is-taken'
import { paths } from '../paths'
import { isRecentlyConfirmed } from '../second-factor/data'
import type { Acting } from '../second-factor/mutations'
import { takeTurn } from '../throttle/mutations'
import { deleteEmailTokensOf, findEmailToken, takeEmailToken } from './email-tokens'
import { mailSecurity } from './mail-owner'
import { type Letter, mailLink, type WriteLetter } from './mailed-link'
import { deleteOtherSessions } from './sessions'

const LINK_AGE_MS = 24 * 60 * 60 * 1000

/** What a link asks: the present address to let the account go, then the new one to take it. */
export type EmailChange =
  | { readonly step: 'present'; readonly userId: string; readonly from: string; readonly to: string }
  | { readonly step: 'new'; readonly userId: string; readonly to: string }

/** What a link asks, or null where it is over. It is not used by being looked at. */
export async function findEmailChange(secret: string, now: Date): Promise<EmailChange | null> {
  const link = await findEmailToken({ secret, purpose: 'change_email' }, now)
  if (link === null || link.userId === null) return null
  const { userId, email, newEmail } = link
  return newEmail === null
    ? { step: 'new', userId, to: email }
    : { step: 'present', userId, from: email, to: newEmail }
}

/**
 * Asks for the account to move to another address: a link goes to the present one, and earlier ones end. Whether the new address has
 * an account makes no difference here.
 */
export async function requestEmailChange(
  { newEmail, write, ...acting }: Acting & { readonly newEmail: string; readonly write: WriteLetter },
  now: Date,
): Promise<{ ok: true } | { ok: false; reason: 'notRecent' | 'emailIsSame' | 'tooManyTries' }> {
  const { userId } = acting
  if (!(await isRecentlyConfirmed(acting, now))) return { ok: false, reason: 'notRecent' }
  const turn = await takeTurn('changeEmail', userId, now)
  if (!turn.ok) return { ok: false, reason: 'tooManyTries' }
  return db.$transaction(async (tx) => {
    const { email } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } })
    // A guest has no address to move away from; nobody is shown this form but accounts.
    if (email === null) throw new Error('Only an account has an e-mail address to change')
    if (email === newEmail) return { ok: false, reason: 'emailIsSame' }
    await sendLink(tx, { userId, email, newEmail }, { write, now })
    return { ok: true }
  })
}

/**
 * Lets the account move, by the link in the present mailbox, which anybody who reads that mailbox may use, signed in or not. The next
 * link goes to the new address; where that has an account already it is told so instead, and nobody else is.
 */
export async function allowEmailChange(
  { secret, write }: { secret: string; write: { readonly prove: WriteLetter; readonly taken: Letter } },
  now: Date,
): Promise<{ ok: true } | { ok: false; reason: 'linkOver' }> {
  const change = await findEmailChange(secret, now)
  if (change?.step !== 'present') return { ok: false, reason: 'linkOver' }
  const { userId, from, to } = change
  return db.$transaction(async (tx) => {
    const link = await takeEmailToken(tx, { secret, purpose: 'change_email' }, now)
    const isTheirs = (await tx.user.count({ where: { id: userId, email: from } })) === 1
    if (link === null || !isTheirs) return { ok: false, reason: 'linkOver' }
    const isAccount = (await tx.user.count({ where: { email: to } })) > 0
    // The link of a taken address is written down all the same, and told to nobody.
    const words = isAccount ? () => write.taken : write.prove
    await sendLink(tx, { userId, email: to }, { write: words, now })
    return { ok: true }
  })
}

/**
 * Moves the account, by the link in the new mailbox. Only whoever is signed in to that account may use it: a stranger who had it sent
 * to somebody else's address could otherwise have them prove it, and keep the account. Every other session ends, so does every link
 * that was mailed to the old address, and both addresses are told.
 */
export async function finishEmailChange(
  {
    secret,
    letters,
    ...acting
  }: Acting & { secret: string; letters: { readonly old: Letter; readonly new: Letter } },
  now: Date,
): Promise<{ ok: true } | { ok: false; reason: 'linkOver' }> {
  const { userId, sessionId } = acting
  const change = await findEmailChange(secret, now)
  if (change?.step !== 'new' || change.userId !== userId) return { ok: false, reason: 'linkOver' }
  try {
    return await db.$transaction(async (tx) => {
      const link = await takeEmailToken(tx, { secret, purpose: 'change_email' }, now)
      if (link === null) return { ok: false, reason: 'linkOver' }
      const { email: old } = await tx.user.findUniqueOrThrow({
        where: { id: userId },
        select: { email: true },
      })
      await tx.user.update({
        where: { id: userId },
        data: { email: link.email, emailVerifiedAt: now },
        select: { id: true },
      })
      await promoteByEmail(tx, userId, now)
      await deleteOtherSessions(tx, { userId, sessionId })
      await deleteEmailTokensOf(tx, { userId, email: old })
      await recordAudit(tx, { action: 'email_changed', actorId: userId, subjectId: userId, at: now })
      if (old !== null) await mailSecurity(tx, old, letters.old, now)
      await mailSecurity(tx, link.email, letters.new, now)
      return { ok: true }
    })
  } catch (error) {
    // Somebody else has made an account with the address since.
    if (isTaken(error)) return { ok: false, reason: 'linkOver' }
    throw error
  }
}

/** Sends a link of the change to one address; those sent before end. */
async function sendLink(
  tx: Database,
  { userId, ...sent }: { userId: string; email: string; newEmail?: string },
  { write, now }: { write: WriteLetter; now: Date },
): Promise<void> {
  await tx.emailToken.deleteMany({ where: { userId, purpose: 'change_email' } })
  await mailLink(
    tx,
    { purpose: 'change_email', userId, ageMs: LINK_AGE_MS, ...sent },
    { pathOf: paths.emailChangeLink, write, now },
  )
}
