import 'server-only'
import { type Database, db, type EmailToken } from '../db/client'
import { hashLinkSecret, makeLinkSecret } from '../link-secret'

export type EmailTokenPurpose = EmailToken['purpose']

/** What a link that is sent by e-mail stands for. */
export interface EmailTokenContent {
  readonly purpose: EmailTokenPurpose
  /** Null for whoever has no account yet. */
  readonly userId: string | null
  /** The address that the link proves. */
  readonly email: string
  readonly passwordHash?: string
  readonly newEmail?: string
}

/** A link that still counts. */
export type EmailTokenRow = Required<Omit<EmailTokenContent, 'passwordHash' | 'newEmail'>> &
  Pick<EmailToken, 'passwordHash' | 'newEmail' | 'expiresAt'>

const shown = {
  purpose: true,
  userId: true,
  email: true,
  passwordHash: true,
  newEmail: true,
  expiresAt: true,
} as const

/** Writes down a new link. Returns its secret, which is kept nowhere but in the link. */
export async function issueEmailToken(
  tx: Database,
  content: EmailTokenContent & { readonly ageMs: number },
  now: Date,
): Promise<string> {
  const { ageMs, ...kept } = content
  const secret = makeLinkSecret()
  await tx.emailToken.create({
    data: {
      ...kept,
      hash: hashLinkSecret(secret),
      createdAt: now,
      expiresAt: new Date(now.getTime() + ageMs),
    },
    select: { hash: true },
  })
  return secret
}

/** What a link stands for, or null where it is unknown, used, over or of another purpose. It is not used by being looked at. */
export function findEmailToken(
  { secret, purpose }: { secret: string; purpose: EmailTokenPurpose },
  now: Date,
): Promise<EmailTokenRow | null> {
  return db.emailToken.findUnique({
    where: { hash: hashLinkSecret(secret), purpose, expiresAt: { gt: now } },
    select: shown,
  })
}

/** Uses a link up, in the transaction of what it is for: of several at once one gets it, the others null. */
export async function takeEmailToken(
  tx: Database,
  { secret, purpose }: { secret: string; purpose: EmailTokenPurpose },
  now: Date,
): Promise<EmailTokenRow | null> {
  const where = { hash: hashLinkSecret(secret), purpose, expiresAt: { gt: now } }
  const row = await tx.emailToken.findUnique({ where, select: shown })
  if (row === null) return null
  const { count } = await tx.emailToken.deleteMany({ where })
  return count === 1 ? row : null
}

/** Ends the links that were mailed to somebody to sign in, reset or move their account: what they were sent for is over. */
export async function deleteEmailTokensOf(
  tx: Database,
  { userId, email }: { userId: string; email: string | null },
): Promise<void> {
  await tx.emailToken.deleteMany({
    where: {
      purpose: { in: ['sign_in', 'reset_password', 'change_email'] },
      OR: [{ userId }, ...(email === null ? [] : [{ email }])],
    },
  })
}

/** Deletes the links that are over. */
export async function deleteEndedEmailTokens(now: Date): Promise<void> {
  await db.emailToken.deleteMany({ where: { expiresAt: { lte: now } } })
}
