import type { CurrentUser } from './data'

/** What somebody is to the product. A guest has no account; nobody has not even written a word. */
export const STANDINGS = ['nobody', 'guest', 'candidate', 'coach', 'administrator'] as const
export type Standing = (typeof STANDINGS)[number]

/**
 * Whoever may do what, where their role decides. Most things need no line here: what somebody wrote is theirs alone, and every
 * read and write names them in its `where`. There is no line for reading other people's answers, so nobody's role opens them.
 */
const MAY = {
  /** To have a password, a second factor and other ways in. */
  keep_account: ['candidate', 'coach', 'administrator'],
  /** To invite coaches, see counts and the audit log. */
  administer: ['administrator'],
  /** To have groups. What their members wrote is seen by whoever coaches the group, and by nobody else. */
  coach: ['coach'],
} as const satisfies Record<string, readonly Standing[]>
export type Deed = keyof typeof MAY

/** What a role and a password say too little for. */
const ASKS_FOR_SECOND_FACTOR: readonly Deed[] = ['administer']

type Asker = Pick<CurrentUser, 'role' | 'isGuest' | 'hasSecondFactor'>

/** What somebody is. Without an address they are a guest, whatever their role says. */
export function readStanding(user: Pick<CurrentUser, 'role' | 'isGuest'> | null): Standing {
  if (user === null) return 'nobody'
  return user.isGuest ? 'guest' : user.role
}

/** Whether somebody may do this. For actions and pages: whoever may not finds nothing there. */
export function may(user: Asker | null, deed: Deed): boolean {
  return isAllowed(user, deed) && !lacksSecondFactor(user, deed)
}

/** Whether all that they lack to do this is a second factor. */
export function lacksSecondFactor(user: Asker | null, deed: Deed): boolean {
  return isAllowed(user, deed) && ASKS_FOR_SECOND_FACTOR.includes(deed) && !user?.hasSecondFactor
}

function isAllowed(user: Asker | null, deed: Deed): boolean {
  const allowed: readonly Standing[] = MAY[deed]
  return allowed.includes(readStanding(user))
}
