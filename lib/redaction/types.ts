export const REDACTION_KINDS = ['name', 'phone', 'email', 'card', 'reference', 'words'] as const
/** What was found; `words` are those that somebody chose themselves. Permanent: it is stored. */
export type RedactionKind = (typeof REDACTION_KINDS)[number]

/** Words of a text that others must not see: UTF-16 code units, `end` exclusive, `start < end`. */
export interface Redaction {
  readonly start: number
  readonly end: number
  readonly kind: RedactionKind
}
