import type { CookieOption } from 'next-auth'
import { env } from '../env'

const TRIP_SECONDS_MAX = 15 * 60
const isSecure = env.appUrl.startsWith('https:')

/** The cookies that see somebody to the provider and back. next-auth's own session is never made, whatever its name. */
export const tripCookies = {
  csrfToken: cookie('csrf'),
  callbackUrl: cookie('next'),
  state: cookie('state'),
  nonce: cookie('nonce'),
  pkceCodeVerifier: cookie('pkce'),
  sessionToken: cookie('unused'),
}

/** The path of an address of this site; any other address stays as it is, and leads nowhere. */
export function pathOf(address: string | undefined): string | undefined {
  return address?.startsWith(`${env.appUrl}/`) ? address.slice(env.appUrl.length) : address
}

function cookie(name: string): CookieOption {
  return {
    name: `${isSecure ? '__Host-' : ''}starline-trip-${name}`,
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure, maxAge: TRIP_SECONDS_MAX },
  }
}
