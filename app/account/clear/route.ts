import type { NextRequest } from 'next/server'
import { NextResponse } from 'next/server'
import { deleteGuest, endSession } from '@/lib/accounts/mutations'
import { currentUser } from '@/lib/accounts/session'
import { sessionCookie } from '@/lib/accounts/session-token'
import { paths } from '@/lib/paths'
import { isSameOrigin } from '@/lib/same-origin'

/**
 * Finishes on a shared computer: the session ends, a guest's work is deleted (nobody could come back to it), and the
 * browser is told to forget everything of this site. A route and not an action, because an action can't send the header.
 */
export async function POST(request: NextRequest): Promise<NextResponse> {
  if (!isSameOrigin(request)) return new NextResponse(null, { status: 403 })
  const user = await currentUser()
  if (user?.isGuest) await deleteGuest(user.id)
  else if (user !== null) await endSession({ userId: user.id, sessionId: user.session.id })

  const response = new NextResponse(null, { status: 303, headers: { location: paths.deviceCleared } })
  // Not "cookies": that would empty every other site under the same registered domain as well.
  response.headers.set('clear-site-data', '"storage", "cache"')
  for (const { name } of request.cookies.getAll()) {
    response.cookies.set(name, '', { path: '/', maxAge: 0, secure: sessionCookie.options.secure })
  }
  return response
}
