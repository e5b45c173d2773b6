import 'server-only'
import type { Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import type { CurrentUser } from '../accounts/data'
import { requireUser } from '../accounts/session'
import { paths } from '../paths'
import { hasSecondFactor } from './data'

/**
 * Whoever is asking, where they are an administrator with a second factor. For anybody else the page does not exist; an
 * administrator without a second factor is sent to set it up, and can open nothing else that is an administrator's.
 */
export async function requireAdministrator(returnTo?: Route): Promise<CurrentUser> {
  const user = await requireUser(returnTo)
  if (user.role !== 'administrator') notFound()
  if (!(await hasSecondFactor(user.id))) redirect(paths.secondFactor)
  return user
}
