import { expect, it, vi } from 'vitest'
import { makePerson } from './testing/people'

const email = vi.hoisted(() => {
  // Settings are read once, when they are first imported.
  process.env.ADMIN_EMAIL = ' Boss@Example.org '
  return 'boss@example.org'
})
const now = new Date('2026-11-25T10:00:00Z')

it('whoever has the named address is administrator from the first session after it is verified', async () => {
  const { openSession } = await import('../accounts/mutations')
  const { findSessionUser } = await import('../accounts/data')
  const { db } = await import('../db/client')
  const boss = await makePerson('candidate', now, { email, emailVerifiedAt: null, totpConfirmedAt: null })
  const roleAfter = async () => {
    const session = await db.$transaction((tx) => openSession(tx, boss.userId, now))
    return (await findSessionUser(session.id, now))?.role
  }
  expect(await roleAfter()).toBe('candidate')
  await db.user.update({ where: { id: boss.userId }, data: { emailVerifiedAt: now } })
  expect(await roleAfter()).toBe('administrator')
})
