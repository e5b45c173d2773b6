import 'server-only'
import { createHash } from 'node:crypto'
import { db } from '../db/client'
import { LIMITS, type Limited } from './limits'

/** The tries are spent; when the next one may go on. */
export type Spent = { readonly ok: false; readonly reason: 'tooManyTries'; readonly retryAt: Date }

/** Whether a try may go on. */
export type Turn = { readonly ok: true } | Spent

/**
 * Counts a try against its limit, for all servers together: of many at once exactly as many go on as the limit has. `of` is whom or
 * what it is counted for (an address, an account, a token); only its hash is kept.
 */
export async function takeTurn(limited: Limited, of: string, now: Date): Promise<Turn> {
  const { tries, withinMs } = LIMITS[limited]
  const key = keyOf(limited, of)
  const fresh = { count: 1, startedAt: now, endsAt: new Date(now.getTime() + withinMs) }
  // A count that is over begins again; the condition makes one of several rivals do it.
  const { count: restarted } = await db.throttle.updateMany({
    where: { key, endsAt: { lte: now } },
    data: fresh,
  })
  if (restarted === 1) return { ok: true }
  const { count, endsAt } = await db.throttle.upsert({
    where: { key },
    create: { key, ...fresh },
    update: { count: { increment: 1 } },
    select: { count: true, endsAt: true },
  })
  return count <= tries ? { ok: true } : { ok: false, reason: 'tooManyTries', retryAt: endsAt }
}

/**
 * Counts a try against several limits, in this order, up to the first that is spent: what a client is refused counts against nobody
 * else. Where it can't be known whom one is for (null), that one is not counted.
 */
export async function takeTurns(
  counts: readonly (readonly [Limited, string | null])[],
  now: Date,
): Promise<Turn> {
  for (const [limited, of] of counts) {
    const turn: Turn = of === null ? { ok: true } : await takeTurn(limited, of, now)
    if (!turn.ok) return turn
  }
  return { ok: true }
}

/** Forgets the tries: what was tried has succeeded. */
export async function forgetTries(limited: Limited, of: string): Promise<void> {
  await db.throttle.deleteMany({ where: { key: keyOf(limited, of) } })
}

/** Deletes the counts that are over. */
export async function deleteEndedThrottles(now: Date): Promise<void> {
  await db.throttle.deleteMany({ where: { endsAt: { lte: now } } })
}

function keyOf(limited: Limited, of: string): string {
  return createHash('sha256').update(`${limited}:${of}`).digest('base64url')
}
