import 'server-only'
import { db, type Role } from '../db/client'
import { type Provider, providerOf } from '../db/provider'
import { env } from '../env'
import { countMail, type MailCounts } from '../mail/data'

const DAY_MS = 24 * 60 * 60 * 1000

/** How much there is of everything, and nothing of anybody. */
export interface Counts {
  readonly accounts: Readonly<Record<Role, number>>
  readonly guests: number
  readonly attempts: { readonly last7Days: number; readonly last30Days: number }
  readonly mail: MailCounts
  readonly database: { readonly provider: Provider; readonly sizeBytes: number }
}

/** Counts people, answers and mail. */
export async function getCounts(now: Date): Promise<Counts> {
  const [byRole, guests, last7Days, last30Days, mail, database] = await Promise.all([
    db.user.groupBy({ by: ['role'], where: { email: { not: null } }, _count: true }),
    db.user.count({ where: { email: null } }),
    countAttempts(new Date(now.getTime() - 7 * DAY_MS)),
    countAttempts(new Date(now.getTime() - 30 * DAY_MS)),
    countMail(),
    measureDatabase(),
  ])
  const count = (role: Role) => byRole.find((row) => row.role === role)?._count ?? 0
  return {
    accounts: {
      candidate: count('candidate'),
      coach: count('coach'),
      administrator: count('administrator'),
    },
    guests,
    attempts: { last7Days, last30Days },
    mail,
    database,
  }
}

/** Somebody with a role on this server. */
export interface Colleague {
  readonly id: string
  readonly email: string
  readonly role: 'coach' | 'administrator'
  readonly since: Date | null
  /** The address of whoever gave them the role; null where it was the server, or somebody who is gone. */
  readonly givenBy: string | null
}

/** The coaches and the administrators, by address. */
export async function listColleagues(): Promise<readonly Colleague[]> {
  const rows = await db.user.findMany({
    where: { email: { not: null }, role: { not: 'candidate' } },
    orderBy: { email: 'asc' },
    select: { id: true, email: true, role: true, roleSince: true, roleGivenById: true },
  })
  const givers = await db.user.findMany({
    where: { id: { in: rows.flatMap(({ roleGivenById }) => roleGivenById ?? []) }, email: { not: null } },
    select: { id: true, email: true },
  })
  return rows.flatMap(({ id, email, role, roleSince, roleGivenById }) => {
    if (email === null || role === 'candidate') return []
    const givenBy = givers.find((giver) => giver.id === roleGivenById)?.email ?? null
    return [{ id, email, role, since: roleSince, givenBy }]
  })
}

function countAttempts(since: Date): Promise<number> {
  return db.attempt.count({ where: { createdAt: { gte: since }, deletedAt: null } })
}

async function measureDatabase(): Promise<Counts['database']> {
  const provider = providerOf(env.databaseUrl)
  const [row] =
    provider === 'sqlite'
      ? await db.$queryRaw<
          { size: bigint | number }[]
        >`SELECT page_count * page_size AS size FROM pragma_page_count(), pragma_page_size()`
      : await db.$queryRaw<{ size: bigint | number }[]>`SELECT pg_database_size(current_database()) AS size`
  return { provider, sizeBytes: Number(row?.size ?? 0) }
}
