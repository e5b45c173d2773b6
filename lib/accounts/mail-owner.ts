import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Database } from '../db/client'
import { queueMail } from '../mail/mutations'
import type { Letter } from './mailed-link'

/** Tells the owner of an account by e-mail, in the transaction of what it tells of. A guest has no address to be told at. */
export async function mailOwner(tx: Database, userId: string, letter: Letter, now: Date): Promise<void> {
  const { email } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } })
  if (email === null) return
  await queueMail(tx, { key: `security:${randomUUID()}`, to: email, ...letter }, now)
}
