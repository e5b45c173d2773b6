import 'server-only'
import type { Route } from 'next'
import { cookies, headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { after } from 'next/server'
import { cache } from 'react'
import { paths } from '../paths'
import { lacksSecondFactor, may } from './ability'
import { type CurrentUser, findSessionUser } from './data'
import { readDevice } from './device'
import { createGuest, deleteUnused, endSession, type OpenedSession, recordSessionUse } from './mutations'
import { COOKIE_RENEWED_EVERY_MS, SESSION_USE_RECORDED_EVERY_MS } from './session-limits'
import { readSessionToken, sessionCookie, writeSessionToken } from './session-token'
import { recordDevice } from './sessions'

/** Whoever is asking, by their cookie alone, or null: nobody, or somebody whose session is over. */
export const currentUser = cache(readCurrentUser)

/** Whoever is asking; nobody is sent to sign in, and from there back to `returnTo`. */
export async function requireUser(returnTo?: Route): Promise<CurrentUser> {
  const user = await currentUser()
  if (user === null) redirect(returnTo === undefined ? paths.signIn : paths.signInThen(returnTo))
  return user
}

/** The administrator who is asking. Without a second factor they are sent to set it up; for everybody else there is nothing here. */
export async function requireAdministrator(): Promise<CurrentUser> {
  const user = await currentUser()
  if (lacksSecondFactor(user, 'administer')) redirect(paths.secondFactor)
  if (user === null || !may(user, 'administer')) notFound()
  return user
}

/** Whoever is asking, if they are a coach; for everybody else there is nothing there. */
export async function requireCoach(): Promise<CurrentUser> {
  const user = await currentUser()
  if (user === null || !may(user, 'coach')) notFound()
  return user
}

/**
 * Whoever is asking, made a guest if they are nobody yet. For actions and route handlers that write: it may set the cookie.
 */
export async function ensureUser(): Promise<CurrentUser> {
  const known = await readCurrentUser()
  if (known !== null) {
    await renewCookieInUse()
    return known
  }
  const now = new Date()
  const session = await createGuest(now)
  await carrySession(session)
  // New guests are what the forgotten ones pile up with, so each clears away some of them, once the answer is sent.
  after(() => deleteUnused(now))
  return {
    id: session.userId,
    role: 'candidate',
    email: null,
    isGuest: true,
    hasSecondFactor: false,
    session: { id: session.id, startedAt: now, lastUsedAt: now },
  }
}

/** Makes the browser carry this session from now on; the one it carried before ends. For actions and route handlers. */
export async function startSession(session: OpenedSession): Promise<void> {
  const before = await readCurrentUser()
  if (before !== null) await endSession({ userId: before.id, sessionId: before.session.id })
  await carrySession(session)
}

/** Ends the session that the browser carries, on the server too. For actions and route handlers. */
export async function leaveSession(): Promise<void> {
  const user = await readCurrentUser()
  if (user !== null) await endSession({ userId: user.id, sessionId: user.session.id })
  const jar = await cookies()
  jar.set(sessionCookie.name, '', { ...sessionCookie.options, maxAge: 0 })
}

/** The browser and the system that the request comes from, as their owner would know them; empty where it does not say. */
export async function currentDevice(): Promise<string> {
  return readDevice((await headers()).get('user-agent'))
}

async function carrySession({ id, userId }: OpenedSession): Promise<void> {
  await recordDevice({ userId, sessionId: id }, await currentDevice())
  await setSessionCookie(id)
}

async function setSessionCookie(sessionId: string): Promise<void> {
  const jar = await cookies()
  jar.set(sessionCookie.name, await writeSessionToken(sessionId), sessionCookie.options)
}

async function readCurrentUser(): Promise<CurrentUser | null> {
  const token = await readSessionToken((await cookies()).get(sessionCookie.name)?.value)
  if (token === null) return null
  const now = new Date()
  const user = await findSessionUser(token.sessionId, now)
  if (user === null) return null
  if (now.getTime() - user.session.lastUsedAt.getTime() >= SESSION_USE_RECORDED_EVERY_MS) {
    await recordSessionUse({ userId: user.id, sessionId: user.session.id }, now)
  }
  return user
}

// Pages that stay open for weeks are never opened anew, which is when the cookie is renewed otherwise.
async function renewCookieInUse(): Promise<void> {
  const token = await readSessionToken((await cookies()).get(sessionCookie.name)?.value)
  if (token === null || Date.now() - token.issuedAt.getTime() < COOKIE_RENEWED_EVERY_MS) return
  await setSessionCookie(token.sessionId)
}
