import { getTranslations } from 'next-intl/server'
import type { CurrentUser } from '@/lib/accounts/data'
import type { CredentialsFaults } from '@/lib/accounts/schema'
import type { Spent } from '@/lib/throttle/mutations'

const MINUTE_MS = 60 * 1000

/** What a form says when it comes back. */
export interface FormReply {
  /** The address as typed; a password is never sent back. */
  readonly email: string
  readonly errors: { readonly email?: string; readonly password?: string } | null
}

/** A form that comes back with what is wrong in it. */
export async function replyFaults(email: string, faults: CredentialsFaults): Promise<FormReply> {
  const t = await getTranslations('accounts.faults')
  const errors = Object.entries(faults).map(([field, fault]) => [field, t(fault)])
  return { email, errors: Object.fromEntries(errors) }
}

/** That the tries are spent, and when the next one may go on. */
export async function tellSpent({ retryAt }: Spent, now: Date): Promise<string> {
  const t = await getTranslations('accounts')
  return t('tooManyTries', { minutes: Math.ceil((retryAt.getTime() - now.getTime()) / MINUTE_MS) })
}

/** Whose work moves along when they sign in. */
export function guestIdOf(user: CurrentUser | null): string | null {
  return user?.isGuest ? user.id : null
}
