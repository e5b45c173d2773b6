import { z } from 'zod'
import { AUDIT_ACTIONS, type AuditAction } from './actions'

/** What narrows the audit log; each part is a parameter of the address, and null where it is not set. */
export interface AuditFilters {
  readonly action: AuditAction | null
  /** The id of whoever did it, or of what it was done to. */
  readonly who: string | null
  /** The first and the last day, as `2026-11-25`, in the zone of whoever looks. */
  readonly from: string | null
  readonly to: string | null
}

const DaySchema = z.iso.date().nullable().catch(null)

const ParamsSchema = z.object({
  action: z.enum(AUDIT_ACTIONS).nullable().catch(null),
  who: z
    .string()
    .trim()
    .regex(/^[\w-]{1,60}$/)
    .nullable()
    .catch(null),
  from: DaySchema,
  to: DaySchema,
})

export const noFilters: AuditFilters = { action: null, who: null, from: null, to: null }

/** Reads the filters from an address. What is not a filter's value is no filter. */
export function readAuditFilters(
  params: Readonly<Record<string, string | string[] | undefined>>,
): AuditFilters {
  const { action = null, who = null, from = null, to = null } = params
  return ParamsSchema.parse({ action, who, from, to })
}

/** The same filters as an address has them, without those that are not set. */
export function toSearchParams({ action, who, from, to }: AuditFilters): URLSearchParams {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries({ action, who, from, to })) {
    if (value !== null) params.set(name, value)
  }
  return params
}
