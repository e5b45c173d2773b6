import { randomUUID } from 'node:crypto'
import { db, type Role } from '../../db/client'
import type { Acting } from '../../second-factor/mutations'

/** Somebody with an account, and a session that was opened at `now`. */
export interface Person extends Acting {
  readonly email: string
}

/** Makes an account with a verified address and a second factor, unless told otherwise. */
export async function makePerson(
  role: Role,
  now: Date,
  changed: { email?: string; emailVerifiedAt?: Date | null; totpConfirmedAt?: Date | null } = {},
): Promise<Person> {
  const account = {
    email: `${randomUUID()}@example.org`,
    emailVerifiedAt: now,
    totpConfirmedAt: now,
    ...changed,
  }
  const user = await db.user.create({ data: { role, createdAt: now, ...account }, select: { id: true } })
  const session = await db.session.create({
    data: {
      id: randomUUID(),
      userId: user.id,
      createdAt: now,
      lastUsedAt: now,
      confirmedAt: now,
      expiresAt: new Date(now.getTime() + 24 * 60 * 60 * 1000),
    },
    select: { id: true },
  })
  return { userId: user.id, sessionId: session.id, email: account.email }
}
