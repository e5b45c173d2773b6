import type Database from 'better-sqlite3'
import { z } from 'zod'

const TablesSchema = z.array(z.object({ name: z.string() }))
const RowsSchema = z.array(z.record(z.string(), z.unknown()))

// How often somebody tries is counted whoever it is, and using a session is no change.
const UNWATCHED_TABLES = new Set(['Throttle', '_prisma_migrations'])
const UNWATCHED_COLUMNS = new Set(['lastUsedAt'])

/**
 * Every row that belongs to one of these people, and every row without an owner that names them or one of these things, of every
 * table there is: a table that is added is watched from the first day.
 */
export function takeSnapshot(
  database: Database.Database,
  people: readonly string[],
  things: readonly string[],
): string {
  const names = new Set([...people, ...things])
  const isWatched = (row: Record<string, unknown>) => {
    if (typeof row.userId === 'string') return people.includes(row.userId)
    return Object.values(row).some((value) => typeof value === 'string' && names.has(value))
  }
  const tables = TablesSchema.parse(
    database.prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'`).all(),
  )
  const kept = tables.flatMap(({ name }) => {
    if (UNWATCHED_TABLES.has(name)) return []
    const rows = RowsSchema.parse(database.prepare(`SELECT * FROM "${name}"`).all())
    return rows.filter(isWatched).map((row) => `${name} ${write(row)}`)
  })
  return kept.sort().join('\n')
}

function write(row: Record<string, unknown>): string {
  return JSON.stringify(Object.entries(row).filter(([column]) => !UNWATCHED_COLUMNS.has(column)))
}
