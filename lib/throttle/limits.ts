const MINUTE_MS = 60 * 1000
const HOUR_MS = 60 * MINUTE_MS

/**
 * How often something may be tried. Those of an account are low, and over soon: a stranger who spends them keeps the owner out for
 * minutes, not for good, and a link by e-mail always works. Those of an address are higher: a whole college may have one.
 */
export const LIMITS = {
  /** Wrong passwords for one account. */
  signInAccount: { tries: 10, withinMs: 15 * MINUTE_MS },
  /** Sign-ins from one address. */
  signInAddress: { tries: 100, withinMs: 15 * MINUTE_MS },
  signUpAddress: { tries: 60, withinMs: HOUR_MS },
  /** Links of any kind to one e-mail address. */
  mailRecipient: { tries: 5, withinMs: HOUR_MS },
  mailAddress: { tries: 60, withinMs: HOUR_MS },
  /** Codes of the second factor, and recovery codes, for one account. */
  secondFactor: { tries: 10, withinMs: 15 * MINUTE_MS },
  /** Openings of links by which an attempt is shared, from one address. */
  shareAddress: { tries: 120, withinMs: 15 * MINUTE_MS },
  /** Answers, and exercises, of one person. */
  submit: { tries: 120, withinMs: HOUR_MS },
  exercise: { tries: 240, withinMs: HOUR_MS },
  /** Downloads of everything, and imports. */
  transfer: { tries: 20, withinMs: HOUR_MS },
} as const satisfies Record<string, { tries: number; withinMs: number }>
export type Limited = keyof typeof LIMITS
