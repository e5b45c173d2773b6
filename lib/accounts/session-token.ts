import { decode, encode } from 'next-auth/jwt'
import { z } from 'zod'
import { env, requireSecret } from '../env'
import { SESSION_IDLE_SECONDS_MAX } from './session-limits'

const isSecure = env.appUrl.startsWith('https:')

/** How the session travels: never readable by scripts, never sent along from another site. */
export const sessionCookie = {
  name: isSecure ? '__Host-starline-session' : 'starline-session',
  options: {
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure,
    path: '/',
    maxAge: SESSION_IDLE_SECONDS_MAX,
  },
} as const

// The one pair of algorithms that is written and taken: {"alg":"dir","enc":"A256GCM"}, as the token begins.
const HEADER = Buffer.from('{"alg":"dir","enc":"A256GCM"}').toString('base64url')

const TokenSchema = z.object({ sessionId: z.string().min(1), iat: z.number(), exp: z.number() })

/** What the cookie says, and no more: who it is, and whether it still counts, is in the database. */
export interface SessionToken {
  readonly sessionId: string
  readonly issuedAt: Date
}

/** The cookie's value: next-auth's token, encrypted and authenticated. It ends when the session may have idled too long. */
export function writeSessionToken(sessionId: string): Promise<string> {
  return encode({ token: { sessionId }, secret: requireSecret(), maxAge: SESSION_IDLE_SECONDS_MAX })
}

/** Null where the value is missing, tampered with, expired, made with another secret or by another algorithm. */
export async function readSessionToken(value: string | undefined): Promise<SessionToken | null> {
  if (!value?.startsWith(`${HEADER}.`)) return null
  const claims = await decode({ token: value, secret: requireSecret() }).catch(() => null)
  const parsed = TokenSchema.safeParse(claims)
  if (!parsed.success) return null
  return { sessionId: parsed.data.sessionId, issuedAt: new Date(parsed.data.iat * 1000) }
}
