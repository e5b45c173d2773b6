import 'server-only'
import { env } from '../env'
import { adapterFor } from './adapter'
import { PrismaClient as PostgresqlClient } from './generated/postgresql/client'
import { PrismaClient } from './generated/sqlite/client'
import { providerOf } from './provider'

export type * from './generated/sqlite/client'
export { Prisma } from './generated/sqlite/client'

function createClient(): PrismaClient {
  const adapter = adapterFor(env.databaseUrl)
  if (providerOf(env.databaseUrl) === 'sqlite') return new PrismaClient({ adapter })
  // Both clients are generated from the same models and differ in the SQL that they write, so one type stands for both.
  return new PostgresqlClient({ adapter }) as unknown as PrismaClient
}

// Modules are evaluated again at each reload in development; the connection must not be opened again with them.
const kept: typeof globalThis & { starlineDb?: PrismaClient } = globalThis

/**
 * The database. It connects at the first query. SQLite has one connection, so an interactive transaction holds up every
 * other query: keep transactions short, and never wait for anything but the database inside one.
 */
export const db: PrismaClient = kept.starlineDb ?? createClient()
kept.starlineDb = db

/** The client, or the one that a transaction hands to its callback. */
export type Database = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'>
