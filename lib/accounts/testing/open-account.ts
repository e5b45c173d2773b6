import { db } from '../../db/client'
import { makeAccount, type OpenedSession, openSession } from '../mutations'
import { hashPassword } from '../password'

/** For tests: an account with a password, out of the guest where there is one, signed in. Its address was never shown to be theirs. */
export async function openAccount(
  { guestId, email, password }: { guestId: string | null; email: string; password: string },
  now: Date,
): Promise<OpenedSession> {
  const passwordHash = await hashPassword(password)
  return db.$transaction(async (tx) => {
    const userId = await makeAccount(tx, { guestId, account: { email, passwordHash } }, now)
    return openSession(tx, userId, now)
  })
}
