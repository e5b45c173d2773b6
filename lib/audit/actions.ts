/** What stands in the audit log. Permanent, like every id. */
export const AUDIT_ACTIONS = [
  'account_deleted',
  'administrator_made',
  'coach_invited',
  'coach_joined',
  'data_exported',
  'data_imported',
  'invitation_withdrawn',
  'role_changed',
  'second_factor_removed',
  'share_ended',
  'share_made',
] as const
export type AuditAction = (typeof AUDIT_ACTIONS)[number]
