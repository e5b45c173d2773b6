import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Database } from '../db/client'
import { queueMail } from '../mail/mutations'
import type { Letter } from './mailed-link'

/** Tells the owner of an account by e-mail, in the transaction of what it tells of. A guest has no address to be told at. */
export async function mailOwner(tx: Database, userId: string, letter: Letter, now: Date): Promise<void> {
  const { email } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } })
  if (email !== null) await mailSecurity(tx, email, letter, now)
}

/** Tells an address of what was done to its account, in the transaction of it. */
export async function mailSecurity(tx: Database, to: string, letter: Letter, now: Date): Promise<void> {
  await queueMail(tx, { key: `security:${randomUUID()}`, to, ...letter }, now)
}
