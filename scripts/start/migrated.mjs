import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { root } from './root.mjs'

const SQLITE_DEFAULT = 'file:data/starline.db'

/**
 * Whether a SQLite database has exactly our migrations, so that the schema engine need not be loaded to find nothing to do.
 * False where that can't be told: the engine then has the last word.
 */
export function isMigrated(databaseUrl = SQLITE_DEFAULT) {
  if (!databaseUrl.startsWith('file:')) return false
  const file = path.resolve(root, databaseUrl.slice('file:'.length))
  if (!existsSync(file)) return false
  const wanted = readdirSync(path.join(root, 'prisma/migrations/sqlite')).sort()
  const Database = createRequire(path.join(root, 'package.json'))('better-sqlite3')
  try {
    const database = new Database(file, { fileMustExist: true })
    const applied = database
      .prepare(
        'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY migration_name',
      )
      .pluck()
      .all()
    database.close()
    return JSON.stringify(applied) === JSON.stringify(wanted)
  } catch {
    return false
  }
}
