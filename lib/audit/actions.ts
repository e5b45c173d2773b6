/** What stands in the audit log. Permanent, like every id. */
export const AUDIT_ACTIONS = [
  'account_deleted',
  'data_exported',
  'data_imported',
  'second_factor_removed',
  'share_ended',
  'share_made',
] as const
export type AuditAction = (typeof AUDIT_ACTIONS)[number]
