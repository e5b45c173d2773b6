import 'server-only'
import type { Database } from '../db/client'

/**
 * Writes down that a link which was sent to an account's address has come back. The first time, every way in that was there before goes:
 * whoever chose it had not shown that the address is theirs. False where the account is gone or has another address by now.
 */
export async function verifyAddress(
  tx: Database,
  { userId, email }: { userId: string; email: string },
  now: Date,
): Promise<boolean> {
  const { count } = await tx.user.updateMany({
    where: { id: userId, email, emailVerifiedAt: null },
    data: {
      emailVerifiedAt: now,
      passwordHash: null,
      totpSecret: null,
      totpConfirmedAt: null,
      totpLastStep: null,
    },
  })
  if (count === 0) return (await tx.user.count({ where: { id: userId, email } })) === 1
  await tx.session.deleteMany({ where: { userId } })
  await tx.identity.deleteMany({ where: { userId } })
  await tx.recoveryCode.deleteMany({ where: { userId } })
  return true
}
