import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaPg } from '@prisma/adapter-pg'
import { providerOf } from './provider'

/**
 * The adapter leaves SQLite at its defaults (a rollback journal). With a write-ahead log readers never wait for the
 * writer, and `FULL` is what makes a committed attempt survive a power cut: under a log, `NORMAL` may lose the last commits.
 */
const SQLITE_PRAGMAS = `
  PRAGMA busy_timeout = 5000;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
`

class DurableSqlite extends PrismaBetterSqlite3 {
  override async connect() {
    const connection = await super.connect()
    await connection.executeScript(SQLITE_PRAGMAS)
    return connection
  }
}

/** The driver for a database address; it connects at the first query, not before. */
export function adapterFor(databaseUrl: string): DurableSqlite | PrismaPg {
  if (providerOf(databaseUrl) === 'sqlite') return new DurableSqlite({ url: databaseUrl })
  return new PrismaPg({ connectionString: databaseUrl })
}
