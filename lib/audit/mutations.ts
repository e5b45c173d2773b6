import 'server-only'
import { type Database, db } from '../db/client'
import type { AuditAction } from './actions'

/** A line is kept two years: long enough to look back on, and no longer. The page "Your data" says so. */
export const AUDIT_KEPT_MS = 2 * 365 * 24 * 60 * 60 * 1000

/** Writes a line into the audit log, in the transaction of what it tells of. Ids alone, no personal data. */
export async function recordAudit(
  tx: Database,
  {
    action,
    actorId,
    subjectId = null,
    at,
  }: { action: AuditAction; actorId: string | null; subjectId?: string | null; at: Date },
): Promise<void> {
  await tx.auditEntry.create({ data: { action, actorId, subjectId, at } })
}

/** Deletes the lines that are too old. Nothing else ever changes or deletes one. */
export async function deleteOldAudit(now: Date): Promise<void> {
  await db.auditEntry.deleteMany({ where: { at: { lt: new Date(now.getTime() - AUDIT_KEPT_MS) } } })
}
