import 'server-only'
import { cookies } from 'next/headers'
import { readNextPath } from '../accounts/next-path'
import { SignInSchema } from '../accounts/schema'
import { writeSecurityMail } from '../accounts/security-mail'
import { currentDevice, currentUser, startSession } from '../accounts/session'
import { env } from '../env'
import { paths } from '../paths'
import { confirmByProvider, connectProvider, signInWithProvider } from './mutations'
import { providersOn } from './providers-on'
import { pathOf, tripCookies } from './trip-cookies'

/** Whom a provider has shown somebody to be. `verifiedEmail` is null unless the provider says that the address is theirs. */
export interface Shown {
  readonly provider: string
  readonly subject: string
  readonly verifiedEmail: string | null
}

/**
 * Back from the provider: shows that whoever is signed in is still there, or connects it to their account; else signs in or makes
 * an account.
 * Returns the address to go on to.
 */
export async function finishSignIn({ provider, subject, verifiedEmail }: Shown): Promise<string> {
  const now = new Date()
  const identity = { provider, subject }
  const [user, jar] = await Promise.all([currentUser(), cookies()])
  const next = readNextPath(pathOf(jar.get(tripCookies.callbackUrl.name)?.value))
  if (user !== null && !user.isGuest) {
    const acting = { userId: user.id, sessionId: user.session.id }
    if (await confirmByProvider(acting, identity, now)) return addressOf(next)
    const name = providersOn().find(({ id }) => id === provider)?.name ?? provider
    const facts = { device: await currentDevice(), at: now, provider: name }
    const mail = await writeSecurityMail('providerConnected', facts)
    const connected = await connectProvider({ ...acting, mail }, identity, now)
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
