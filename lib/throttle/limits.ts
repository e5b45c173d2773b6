const MINUTE_MS = 60 * 1000
const HOUR_MS = 60 * MINUTE_MS

/**
 * How often something may be tried. Those of an account are low, and over soon: a stranger who spends them keeps the owner out for
 * minutes, not for good. Those of an address are higher: a whole college may have one.
 */
export const LIMITS = {
  /** Exercises of one person, and of all who are nobody yet at one client. */
  exercise: { tries: 300, withinMs: HOUR_MS },
  exerciseByClient: { tries: 2000, withinMs: HOUR_MS },
  /** Invitations by one administrator. */
  invitation: { tries: 30, withinMs: HOUR_MS },
  /** Codes of the second factor, and recovery codes, for one account. */
  secondFactor: { tries: 10, withinMs: 15 * MINUTE_MS },
  /** Passwords at sign-in, for one address, whether or not it has an account. */
  signIn: { tries: 10, withinMs: 15 * MINUTE_MS },
  signInByClient: { tries: 300, withinMs: 15 * MINUTE_MS },
  /** The password that was chosen at sign-up, asked for again beside the link. */
  signUpPassword: { tries: 10, withinMs: 15 * MINUTE_MS },
  /** Mails for signing up, in, or setting a new password, to one address. */
  mailToAddress: { tries: 6, withinMs: 30 * MINUTE_MS },
  mailByClient: { tries: 300, withinMs: HOUR_MS },
  /** Links out of mails that are used, by one client. */
  linkUse: { tries: 120, withinMs: 15 * MINUTE_MS },
  /** Wishes of one account to move to another address: each sends a mail. */
  changeEmail: { tries: 5, withinMs: HOUR_MS },
  /** Openings of links by which an attempt is shared, from one address. */
  shareAddress: { tries: 120, withinMs: 15 * MINUTE_MS },
  /** Answers of one person. */
  submit: { tries: 120, withinMs: HOUR_MS },
  /** Downloads of everything, and imports. */
  transfer: { tries: 20, withinMs: HOUR_MS },
} as const satisfies Record<string, { tries: number; withinMs: number }>
export type Limited = keyof typeof LIMITS
