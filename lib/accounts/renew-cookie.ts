import type { NextRequest, NextResponse } from 'next/server'
import { COOKIE_RENEWED_EVERY_MS } from './session-limits'
import { readSessionToken, sessionCookie, writeSessionToken } from './session-token'

/**
 * Gives the browser a fresh cookie for the same session once a day, so that it lasts as long as it is used. It asks no
 * database: the cookie of a session that was ended is renewed in vain.
 *
 * Only when a page is opened: a fetch or a form in flight could otherwise put the old session back just after sign-in.
 */
export async function renewSessionCookie(
  request: NextRequest,
  response: NextResponse,
  now = new Date(),
): Promise<void> {
  // A sign-in provider's answer is opened like a page, and sets the cookie of a new session.
  if (request.nextUrl.pathname.startsWith('/api/')) return
  if (request.method !== 'GET' || !request.headers.get('accept')?.includes('text/html')) return
  const token = await readSessionToken(request.cookies.get(sessionCookie.name)?.value)
  if (token === null || now.getTime() - token.issuedAt.getTime() < COOKIE_RENEWED_EVERY_MS) return
  response.cookies.set(sessionCookie.name, await writeSessionToken(token.sessionId), sessionCookie.options)
}
