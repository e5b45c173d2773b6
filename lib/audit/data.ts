import 'server-only'
import { z } from 'zod'
import { db } from '../db/client'
import { endOfDay, startOfDay } from '../i18n/day'
import type { ListCursor } from '../list-cursor'
import { AUDIT_ACTIONS, type AuditAction } from './actions'
import type { AuditFilters } from './filters'

/** A line of the audit log: ids alone. Where nobody acted, the server did. */
export interface AuditLine {
  readonly id: string
  readonly at: Date
  readonly action: AuditAction
  readonly actorId: string | null
  readonly subjectId: string | null
}

export const AUDIT_LINES_PER_PAGE = 50

const ActionSchema = z.enum(AUDIT_ACTIONS)

/** A page of the log, newest first, and where the next page begins (null: there is none). Days are those of `timeZone`. */
export async function listAudit({
  filters,
  timeZone,
  cursor,
}: {
  filters: AuditFilters
  timeZone: string
  cursor: ListCursor | null
}): Promise<{ lines: readonly AuditLine[]; next: ListCursor | null }> {
  const rows = await db.auditEntry.findMany({
    where: { AND: [...narrow(filters, timeZone), ...after(cursor)] },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: AUDIT_LINES_PER_PAGE + 1,
  })
  const lines = rows
    .slice(0, AUDIT_LINES_PER_PAGE)
    .map((row) => ({ ...row, action: ActionSchema.parse(row.action) }))
  const last = lines.at(-1)
  const isMore = rows.length > lines.length && last !== undefined
  return { lines, next: isMore ? { createdAt: last.at, id: last.id } : null }
}

function narrow({ action, who, from, to }: AuditFilters, timeZone: string) {
  return [
    ...(action === null ? [] : [{ action }]),
    ...(who === null ? [] : [{ OR: [{ actorId: who }, { subjectId: who }] }]),
    ...(from === null ? [] : [{ at: { gte: startOfDay(from, timeZone) } }]),
    ...(to === null ? [] : [{ at: { lt: endOfDay(to, timeZone) } }]),
  ]
}

function after(cursor: ListCursor | null) {
  if (cursor === null) return []
  const { createdAt: at, id } = cursor
  return [{ OR: [{ at: { lt: at } }, { at, id: { lt: id } }] }]
}
