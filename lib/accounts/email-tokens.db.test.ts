import { beforeEach, expect, it } from 'vitest'
import { db } from '../db/client'
import { deleteEndedEmailTokens, findEmailToken, issueEmailToken, takeEmailToken } from './email-tokens'

const now = new Date('2026-11-25T10:00:00Z')
const later = (ms: number) => new Date(now.getTime() + ms)
const HOUR_MS = 60 * 60 * 1000
const wish = { purpose: 'sign_in', userId: null, email: 'mia@example.org' } as const
const issue = () => issueEmailToken(db, { ...wish, ageMs: HOUR_MS }, now)
const asked = (secret: string) => ({ secret, purpose: 'sign_in' }) as const

beforeEach(async () => {
  await db.emailToken.deleteMany()
})

it('keeps no secret by which a link could be made again', async () => {
  const secret = await issue()
  expect(secret).toMatch(/^[\w-]{43}$/)
  expect(JSON.stringify(await db.emailToken.findMany())).not.toContain(secret)
})

it('counts once, however many use it at once, and looking does not use it', async () => {
  const secret = await issue()
  expect(await findEmailToken(asked(secret), now)).toMatchObject({ ...wish, expiresAt: later(HOUR_MS) })
  const took = await Promise.all(
    [1, 2, 3].map(() => db.$transaction((tx) => takeEmailToken(tx, asked(secret), now))),
  )
  expect(took.filter((row) => row !== null)).toHaveLength(1)
  expect(await findEmailToken(asked(secret), now)).toBeNull()
})

it('counts for nothing once it is over, for another purpose, or where it was never sent', async () => {
  const secret = await issue()
  expect(await takeEmailToken(db, { secret, purpose: 'reset_password' }, now)).toBeNull()
  expect(await takeEmailToken(db, asked(`${secret}x`), now)).toBeNull()
  expect(await takeEmailToken(db, asked(''), now)).toBeNull()
  expect(await takeEmailToken(db, asked(secret), later(HOUR_MS))).toBeNull()
  expect(await takeEmailToken(db, asked(secret), later(HOUR_MS - 1))).not.toBeNull()
})

it('is cleared away when it is over, and not before', async () => {
  await issue()
  await deleteEndedEmailTokens(later(HOUR_MS - 1))
  expect(await db.emailToken.count()).toBe(1)
  await deleteEndedEmailTokens(later(HOUR_MS))
  expect(await db.emailToken.count()).toBe(0)
})
