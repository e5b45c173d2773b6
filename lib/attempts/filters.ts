import { z } from 'zod'
import { BANDS } from '@/lib/rubric/types'

/** What narrows the list of attempts; each part is a parameter of the address, and null where it is not set. */
export interface AttemptFilters {
  readonly question: string | null
  readonly kind: (typeof KINDS)[number] | null
  readonly band: (typeof BAND_FILTERS)[number] | null
  /** As typed. */
  readonly search: string | null
}

export const KINDS = ['competency', 'hypothetical', 'general'] as const
/** The bands, best first, and the attempts that have none. */
export const BAND_FILTERS = [...BANDS.toReversed(), 'not_judged'] as const

const SEARCH_LENGTH_CHARS_MAX = 200

const ParamsSchema = z.object({
  question: z
    .string()
    .regex(/^[a-z0-9_-]{1,120}$/)
    .nullable()
    .catch(null),
  kind: z.enum(KINDS).nullable().catch(null),
  band: z.enum(BAND_FILTERS).nullable().catch(null),
  search: z
    .string()
    .trim()
    .transform((text) => text.slice(0, SEARCH_LENGTH_CHARS_MAX) || null)
    .nullable()
    .catch(null),
})

export const noFilters: AttemptFilters = { question: null, kind: null, band: null, search: null }

/** Reads the filters from an address. What is not a filter's value is no filter: an old link still opens the list. */
export function readAttemptFilters(params: Readonly<Record<string, string | string[] | undefined>>) {
  const { question = null, kind = null, band = null, q: search = null } = params
  return ParamsSchema.parse({ question, kind, band, search }) satisfies AttemptFilters
}

/** The same filters as an address has them, without those that are not set. */
export function toSearchParams({ question, kind, band, search }: AttemptFilters): URLSearchParams {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries({ q: search, question, kind, band })) {
    if (value !== null) params.set(name, value)
  }
  return params
}

export function hasFilters(filters: AttemptFilters): boolean {
  return Object.values(filters).some((value) => value !== null)
}
