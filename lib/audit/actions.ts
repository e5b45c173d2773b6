/** What stands in the audit log. Permanent, like every id. */
export const AUDIT_ACTIONS = [
  'account_deleted',
  'administrator_set_up',
  'coach_invited',
  'data_exported',
  'data_imported',
  'email_changed',
  'invitation_accepted',
  'invitation_revoked',
  'password_changed',
  'password_reset',
  'provider_connected',
  'provider_disconnected',
  'role_changed',
  'second_factor_removed',
  'share_ended',
  'share_made',
  'sign_in_failed',
  'signed_in',
  'signed_up',
] as const
export type AuditAction = (typeof AUDIT_ACTIONS)[number]
