import { type NextRequest, NextResponse } from 'next/server'
import { renewSessionCookie } from '@/lib/accounts/renew-cookie'
import { ANSWER_POLICY, contentSecurityPolicy, isDataAddress } from '@/lib/content-security-policy'
import { env } from '@/lib/env'

/**
 * Gives every page its policy and nonce, and keeps the session cookie fresh.
 * It is no gate: who may see what is decided where it is read.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  // No address of ours has a NUL in it, and PostgreSQL takes none: whoever sends one is only trying.
  if (/%00/.test(request.url)) return new NextResponse(null, { status: 400 })
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const policy = contentSecurityPolicy({
    nonce,
    secure: isSecure(),
    dev: process.env.NODE_ENV === 'development',
  })
  const headers = new Headers(request.headers)
  // Replaces whatever policy a client sent: Next takes the nonce from this header.
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set(
    'content-security-policy',
    isDataAddress(request.nextUrl.pathname) ? ANSWER_POLICY : policy,
  )
  if (isSecure()) response.headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
  await renewSessionCookie(request, response)
  return response
}

function isSecure(): boolean {
  return env.appUrl.startsWith('https:')
}

// What passes here is held in memory, 10 MB at most, and cut there: the one address that takes more has its headers by
// next.config.js.
export const config = { matcher: ['/((?!_next/static/|your-data/import/file$).*)'] }
