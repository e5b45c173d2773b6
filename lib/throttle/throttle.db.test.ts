import { expect, it } from 'vitest'
import { db } from '../db/client'
import { LIMITS } from './limits'
import { deleteEndedThrottles, forgetTries, takeTurn, takeTurns } from './mutations'

const now = new Date('2026-11-25T10:00:00Z')
const { tries, withinMs } = LIMITS.secondFactor
const later = (ms: number) => new Date(now.getTime() + ms)

it('lets as many go on as the limit has, also of many at once, and no more', async () => {
  const turns = await Promise.all(
    Array.from({ length: tries + 5 }, () => takeTurn('secondFactor', 'many@example.org', now)),
  )
  expect(turns.filter(({ ok }) => ok)).toHaveLength(tries)
  expect(turns.find(({ ok }) => !ok)).toEqual({
    ok: false,
    reason: 'tooManyTries',
    retryAt: later(withinMs),
  })
})

it('begins again when the time is over, with one count for all', async () => {
  for (let at = 0; at < tries; at += 1) await takeTurn('secondFactor', 'again@example.org', now)
  expect((await takeTurn('secondFactor', 'again@example.org', later(withinMs - 1))).ok).toBe(false)
  expect((await takeTurn('secondFactor', 'again@example.org', later(withinMs))).ok).toBe(true)
})

it('counts each person and each thing by itself', async () => {
  for (let at = 0; at < tries; at += 1) await takeTurn('secondFactor', 'one@example.org', now)
  expect((await takeTurn('secondFactor', 'two@example.org', now)).ok).toBe(true)
  expect((await takeTurn('transfer', 'one@example.org', now)).ok).toBe(true)
  expect((await takeTurn('secondFactor', 'one@example.org', now)).ok).toBe(false)
})

it('forgets the tries of whoever succeeds, and of nobody else', async () => {
  for (let at = 0; at < tries; at += 1) {
    await takeTurn('secondFactor', 'right@example.org', now)
    await takeTurn('secondFactor', 'wrong@example.org', now)
  }
  await forgetTries('secondFactor', 'right@example.org')
  expect((await takeTurn('secondFactor', 'right@example.org', now)).ok).toBe(true)
  expect((await takeTurn('secondFactor', 'wrong@example.org', now)).ok).toBe(false)
})

it('counts what a client is refused against nobody else, and an unknown client not at all', async () => {
  const { tries: ofClient } = LIMITS.signInByClient
  const one = (of: string, client: string | null) =>
    takeTurns(
      [
        ['signInByClient', client],
        ['signIn', of],
      ],
      now,
    )
  for (let at = 0; at < ofClient; at += 1) await one(`spray-${at}@example.org`, '203.0.113.7')
  for (let at = 0; at < LIMITS.signIn.tries + 5; at += 1) {
    expect((await one('owner@example.org', '203.0.113.7')).ok).toBe(false)
  }
  expect((await one('owner@example.org', null)).ok).toBe(true)
})

it('keeps nobody’s address, and deletes what is over', async () => {
  await takeTurn('shareAddress', 'secret@example.org', now)
  expect(JSON.stringify(await db.throttle.findMany())).not.toContain('secret')
  await deleteEndedThrottles(later(LIMITS.shareAddress.withinMs + 1))
  expect(await db.throttle.count({ where: { endsAt: { lte: later(LIMITS.shareAddress.withinMs) } } })).toBe(0)
})
