'use server'

import { redirect } from 'next/navigation'
import { leaveSession } from '@/lib/accounts/session'
import { paths } from '@/lib/paths'

/** Ends the session in this browser; the drafts that it keeps stay, for the same person only. */
export async function signOut(): Promise<void> {
  await leaveSession()
  redirect(paths.home)
}
