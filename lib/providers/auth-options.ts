import { hkdfSync } from 'node:crypto'
import type { AuthOptions } from 'next-auth'
import { readNextPath } from '../accounts/next-path'
import { env, requireSecret } from '../env'
import { finishSignIn } from './finish-sign-in'
import { providerList } from './provider-list'
import { pathOf, tripCookies } from './trip-cookies'

/** A secret of its own: no token of next-auth's is ever one of our session's. */
export function tripSecret(): string {
  return Buffer.from(hkdfSync('sha256', requireSecret(), '', 'starline providers', 32)).toString('base64url')
}

/**
 * next-auth, for the trip to a provider and back alone. `signIn` answers with an address, never with true: that ends next-auth's
 * part before it would make a session.
 */
export function authOptions(): AuthOptions {
  return {
    providers: providerList(),
    secret: tripSecret(),
    useSecureCookies: env.appUrl.startsWith('https:'),
    cookies: tripCookies,
    callbacks: {
      signIn: async ({ user, account }) =>
        account === null
          ? false
          : finishSignIn({
              provider: account.provider,
              subject: account.providerAccountId,
              verifiedEmail: user.email ?? null,
            }),
      redirect: async ({ url }) => new URL(readNextPath(pathOf(url)), env.appUrl).href,
    },
    logger: {
      // biome-ignore lint/suspicious/noConsole: the keeper looks here for why a provider doesn't work.
      error: (code, metadata) => console.error(`Sign-in provider: ${code} ${messageOf(metadata)}`),
      warn: () => undefined,
      debug: () => undefined,
    },
  }
}

// What else comes along may hold tokens and profiles.
function messageOf(metadata: Error | { error: Error }): string {
  return metadata instanceof Error ? metadata.message : metadata.error.message
}
