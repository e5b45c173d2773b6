import 'server-only'
import { cookies } from 'next/headers'
import { readNextPath } from '../accounts/next-path'
import { SignInSchema } from '../accounts/schema'
import { currentUser, startSession } from '../accounts/session'
import { env } from '../env'
import { paths } from '../paths'
import { connectProvider, signInWithProvider } from './mutations'
import { pathOf, tripCookies } from './trip-cookies'

/** Whom a provider has shown somebody to be. `verifiedEmail` is null unless the provider says that the address is theirs. */
export interface Shown {
  readonly provider: string
  readonly subject: string
  readonly verifiedEmail: string | null
}

/**
 * Back from the provider: connects it to the account of whoever is signed in, else signs in or makes an account.
 * Returns the address to go on to.
 */
export async function finishSignIn({ provider, subject, verifiedEmail }: Shown): Promise<string> {
  const now = new Date()
  const identity = { provider, subject }
  const [user, jar] = await Promise.all([currentUser(), cookies()])
  const next = readNextPath(pathOf(jar.get(tripCookies.callbackUrl.name)?.value))
  if (user !== null && !user.isGuest) {
    const acting = { userId: user.id, sessionId: user.session.id }
    const connected = await connectProvider(acting, identity, now)
    return addressOf(connected.ok ? next : paths.providerRefused(connected.reason))
  }
  const email = SignInSchema.shape.email.safeParse(verifiedEmail)
  const signedIn = await signInWithProvider(
    { ...identity, email: email.data ?? null, guestId: user?.id ?? null },
    now,
  )
  if (!signedIn.ok) return addressOf(paths.providerRefused(signedIn.reason))
  await startSession(signedIn.session)
  return addressOf(signedIn.session.awaitsSecond ? paths.secondStepThen(next) : next)
}

function addressOf(path: string): string {
  return new URL(path, env.appUrl).href
}
