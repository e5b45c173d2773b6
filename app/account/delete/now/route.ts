import type { Route } from 'next'
import { type NextRequest, NextResponse } from 'next/server'
import { getTranslations } from 'next-intl/server'
import type { CurrentUser } from '@/lib/accounts/data'
import { deleteAccount } from '@/lib/accounts/delete-account'
import { normaliseEmail } from '@/lib/accounts/normalise-email'
import { currentUser } from '@/lib/accounts/session'
import { sessionCookie } from '@/lib/accounts/session-token'
import { paths } from '@/lib/paths'
import { isSameOrigin } from '@/lib/same-origin'
import { isRecentlyConfirmed } from '@/lib/second-factor/data'

/** Deletes whoever asks, with everything of theirs. A route and not an action, because an action can't send the header. */
export async function POST(request: NextRequest): Promise<NextResponse> {
  if (!isSameOrigin(request)) return new NextResponse(null, { status: 403 })
  const user = await currentUser()
  // Sent twice: the first one did it.
  if (user === null) return leadTo(paths.accountDeleted)
  const now = new Date()
  const acting = { userId: user.id, sessionId: user.session.id }
  if (!user.isGuest && !(await isRecentlyConfirmed(acting, now))) return leadTo(paths.deleteAccount)
  if (!(await isSure(request, user))) return leadTo(paths.deleteAccountRefused('typed'))
  const deleted = await deleteAccount(user.id, now)
  if (!deleted.ok && deleted.reason === 'last_administrator') return leadTo(paths.deleteAccount)

  const response = leadTo(paths.accountDeleted)
  // Not "storage": the page that follows clears it, and by that tells the other tabs.
  response.headers.set('clear-site-data', '"cache"')
  for (const { name } of request.cookies.getAll()) {
    response.cookies.set(name, '', { path: '/', maxAge: 0, secure: sessionCookie.options.secure })
  }
  return response
}

/** Whether they typed what the form asks for: the address of the account, or the word where there is none. */
async function isSure(request: Request, { email }: CurrentUser): Promise<boolean> {
  const typed = normaliseEmail(await readTyped(request))
  if (email !== null) return typed === email
  const t = await getTranslations('accounts.delete')
  return typed === normaliseEmail(t('word'))
}

async function readTyped(request: Request): Promise<string> {
  try {
    const typed = (await request.formData()).get('typed')
    return typeof typed === 'string' ? typed : ''
  } catch {
    return ''
  }
}

function leadTo(location: Route): NextResponse {
  return new NextResponse(null, { status: 303, headers: { location } })
}
