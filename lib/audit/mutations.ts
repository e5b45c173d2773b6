import 'server-only'
import type { Database } from '../db/client'
import type { AuditAction } from './actions'

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
