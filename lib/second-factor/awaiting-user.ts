import 'server-only'
import { cookies } from 'next/headers'
import { type CurrentUser, findAwaitingSession } from '../accounts/data'
import { readSessionToken, sessionCookie } from '../accounts/session-token'

/** Whoever has signed in up to their second factor, by their cookie: for the step that asks for it, and nothing else. */
export async function awaitingUser(): Promise<CurrentUser | null> {
  const token = await readSessionToken((await cookies()).get(sessionCookie.name)?.value)
  return token === null ? null : findAwaitingSession(token.sessionId, new Date())
}
