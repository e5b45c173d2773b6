import 'server-only'
import { randomBytes } from 'node:crypto'
import { mailOwner } from '../accounts/mail-owner'
import type { Letter } from '../accounts/mailed-link'
import type { OpenedSession } from '../accounts/mutations'
import { isPassword } from '../accounts/password'
import { deleteOtherSessions } from '../accounts/sessions'
import { recordAudit } from '../audit/mutations'
import { type Database, db } from '../db/client'
import { forgetTries, takeTurn } from '../throttle/mutations'
import { isRecentlyConfirmed } from './data'
import { hashRecoveryCode, newRecoveryCodes } from './recovery-codes'
import { seal, unseal } from './seal'
import { findTotpStep, newTotpSecret } from './totp'

/** Who acts, by which session. */
export interface Acting {
  readonly userId: string
  readonly sessionId: string
}

/** Who acts, and what the owner of the account is told by e-mail once it is done. */
export interface ActingAndTold extends Acting {
  readonly mail: Letter
}

/** Why a code led nowhere. */
type CodeRefusal = { readonly ok: false; readonly reason: 'wrongCode' | 'tooManyTries' }
/** Who they are was last shown too long ago. */
type NotRecent = { readonly ok: false; readonly reason: 'notRecent' }
type Codes = { readonly ok: true; readonly recoveryCodes: readonly string[] }

/** Makes a new secret for whoever has no second factor yet; it asks for nothing until a first code has proved that it arrived. */
export async function beginSecondFactor(acting: Acting, now: Date): Promise<{ ok: true } | NotRecent> {
  if (!(await isRecentlyConfirmed(acting, now))) return { ok: false, reason: 'notRecent' }
  await db.user.updateMany({
    where: { id: acting.userId, email: { not: null }, totpConfirmedAt: null },
    data: { totpSecret: seal(newTotpSecret(), acting.userId), totpLastStep: null },
  })
  return { ok: true }
}

/** Turns the second factor on by a first code. Every other session ends: it was opened without. The codes are shown this once. */
export async function turnOnSecondFactor(
  acting: ActingAndTold,
  code: string,
  now: Date,
): Promise<Codes | CodeRefusal | NotRecent> {
  const { userId, sessionId } = acting
  if (!(await isRecentlyConfirmed(acting, now))) return { ok: false, reason: 'notRecent' }
  return withTurn(userId, now, async (tx) => {
    const user = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { totpSecret: true } })
    const step = stepOf({ sealed: user.totpSecret, userId, code, now })
    if (step === null) return null
    const { count } = await tx.user.updateMany({
      where: { id: userId, totpConfirmedAt: null, totpSecret: user.totpSecret },
      data: { totpConfirmedAt: now, totpLastStep: step },
    })
    if (count === 0) return null
    await deleteOtherSessions(tx, { userId, sessionId })
    await mailOwner(tx, userId, acting.mail, now)
    return { ok: true, recoveryCodes: await replaceRecoveryCodes(tx, userId) }
  })
}

/** Ten new recovery codes in place of the old ones, used or not. */
export async function renewRecoveryCodes(acting: ActingAndTold, now: Date): Promise<Codes | NotRecent> {
  if (!(await isRecentlyConfirmed(acting, now))) return { ok: false, reason: 'notRecent' }
  return db.$transaction(async (tx) => {
    const isOn = await tx.user.count({ where: { id: acting.userId, totpConfirmedAt: { not: null } } })
    // Codes of a second factor that is off would open it once it is on again.
    if (isOn === 0) return { ok: true, recoveryCodes: [] }
    await mailOwner(tx, acting.userId, acting.mail, now)
    return { ok: true, recoveryCodes: await replaceRecoveryCodes(tx, acting.userId) }
  })
}

/** Turns the second factor off, by a code of it. */
export async function removeSecondFactor(
  acting: ActingAndTold,
  code: string,
  now: Date,
): Promise<{ ok: true } | CodeRefusal | NotRecent> {
  const { userId } = acting
  if (!(await isRecentlyConfirmed(acting, now))) return { ok: false, reason: 'notRecent' }
  return withTurn(userId, now, async (tx) => {
    if (!(await spendCode(tx, { userId, code, now }))) return null
    await tx.user.update({
      where: { id: userId },
      data: { totpSecret: null, totpConfirmedAt: null, totpLastStep: null },
      select: { id: true },
    })
    await tx.recoveryCode.deleteMany({ where: { userId } })
    await recordAudit(tx, { action: 'second_factor_removed', actorId: userId, subjectId: userId, at: now })
    await mailOwner(tx, userId, acting.mail, now)
    return { ok: true }
  })
}

/** Opens a session that awaits its second factor: it goes on under a new id, and the id that knew only the password is gone. */
export async function passSecondFactor(
  { userId, sessionId }: Acting,
  code: string,
  now: Date,
): Promise<{ ok: true; session: OpenedSession } | CodeRefusal> {
  return withTurn(userId, now, async (tx) => {
    const id = randomBytes(32).toString('base64url')
    const { count } = await tx.session.updateMany({
      where: { id: sessionId, userId, awaitsSecond: true, expiresAt: { gt: now } },
      data: { id, awaitsSecond: false, confirmedAt: now, lastUsedAt: now },
    })
    if (count === 0 || !(await spendCode(tx, { userId, code, now }))) return null
    await recordAudit(tx, { action: 'signed_in', actorId: userId, subjectId: userId, at: now })
    return { ok: true, session: { id, userId, awaitsSecond: false } }
  })
}

/** Writes down that whoever acts has just given a code of their second factor. */
export async function confirmByCode(
  acting: Acting,
  code: string,
  now: Date,
): Promise<{ ok: true } | CodeRefusal> {
  return withTurn(acting.userId, now, async (tx) => {
    if (!(await spendCode(tx, { userId: acting.userId, code, now }))) return null
    await recordConfirmation(tx, acting, now)
    return { ok: true }
  })
}

/** Writes down that whoever acts has just given their password; with a second factor on, a password alone says too little. */
export async function confirmByPassword(
  acting: Acting,
  password: string,
  now: Date,
): Promise<{ ok: true } | { ok: false; reason: 'wrongPassword' | 'tooManyTries' }> {
  const { userId } = acting
  const turn = await takeTurn('secondFactor', userId, now)
  if (!turn.ok) return { ok: false, reason: 'tooManyTries' }
  const user = await db.user.findUnique({
    where: { id: userId, totpConfirmedAt: null },
    select: { passwordHash: true },
  })
  if (!(await isPassword(password, user?.passwordHash ?? null))) return { ok: false, reason: 'wrongPassword' }
  await recordConfirmation(db, acting, now)
  await forgetTries('secondFactor', userId)
  return { ok: true }
}

async function recordConfirmation(tx: Database, { userId, sessionId }: Acting, now: Date): Promise<void> {
  await tx.session.updateMany({ where: { id: sessionId, userId }, data: { confirmedAt: now } })
}

class WrongCode extends Error {}

/** One try, counted before anything is looked at. What `attempt` wrote is undone where it answers null. */
async function withTurn<Done extends { ok: true }>(
  userId: string,
  now: Date,
  attempt: (tx: Database) => Promise<Done | null>,
): Promise<Done | CodeRefusal> {
  const turn = await takeTurn('secondFactor', userId, now)
  if (!turn.ok) return { ok: false, reason: 'tooManyTries' }
  try {
    const done = await db.$transaction(async (tx) => {
      const result = await attempt(tx)
      if (result === null) throw new WrongCode()
      return result
    })
    await forgetTries('secondFactor', userId)
    return done
  } catch (error) {
    if (error instanceof WrongCode) return { ok: false, reason: 'wrongCode' }
    throw error
  }
}

interface Try {
  readonly userId: string
  readonly code: string
  readonly now: Date
}

/** Whether the code counts, and uses it up: of two at once with the same code the conditions let one through. */
async function spendCode(tx: Database, { userId, code, now }: Try): Promise<boolean> {
  const user = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { totpSecret: true } })
  const step = stepOf({ sealed: user.totpSecret, userId, code, now })
  if (step === null) return spendRecoveryCode(tx, { userId, code, now })
  const { count } = await tx.user.updateMany({
    where: {
      id: userId,
      totpConfirmedAt: { not: null },
      OR: [{ totpLastStep: null }, { totpLastStep: { lt: step } }],
    },
    data: { totpLastStep: step },
  })
  return count === 1
}

async function spendRecoveryCode(tx: Database, { userId, code, now }: Try): Promise<boolean> {
  const { count } = await tx.recoveryCode.updateMany({
    where: { userId, hash: hashRecoveryCode(code), usedAt: null, user: { totpConfirmedAt: { not: null } } },
    data: { usedAt: now },
  })
  return count === 1
}

function stepOf({ sealed, userId, code, now }: Try & { sealed: string | null }): number | null {
  const secret = sealed === null ? null : unseal(sealed, userId)
  return secret === null ? null : findTotpStep({ secret, code, now })
}

async function replaceRecoveryCodes(tx: Database, userId: string): Promise<string[]> {
  const recoveryCodes = newRecoveryCodes()
  await tx.recoveryCode.deleteMany({ where: { userId } })
  await tx.recoveryCode.createMany({
    data: recoveryCodes.map((code) => ({ userId, hash: hashRecoveryCode(code) })),
  })
  return recoveryCodes
}
