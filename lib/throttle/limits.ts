const MINUTE_MS = 60 * 1000
const HOUR_MS = 60 * MINUTE_MS

/**
 * How often something may be tried. Those of an account are low, and over soon: a stranger who spends them keeps the owner out for
 * minutes, not for good. Those of an address are higher: a whole college may have one.
 */
export const LIMITS = {
  /** Invitations by one administrator. */
  invitation: { tries: 30, withinMs: HOUR_MS },
  /** Codes of the second factor, and recovery codes, for one account. */
  secondFactor: { tries: 10, withinMs: 15 * MINUTE_MS },
  /** Openings of links by which an attempt is shared, from one address. */
  shareAddress: { tries: 120, withinMs: 15 * MINUTE_MS },
  /** Answers of one person. */
  submit: { tries: 120, withinMs: HOUR_MS },
  /** Downloads of everything, and imports. */
  transfer: { tries: 20, withinMs: HOUR_MS },
} as const satisfies Record<string, { tries: number; withinMs: number }>
export type Limited = keyof typeof LIMITS
