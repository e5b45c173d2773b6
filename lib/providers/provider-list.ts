import AzureAd, { type AzureADProfile } from 'next-auth/providers/azure-ad'
import Github, { type GithubProfile } from 'next-auth/providers/github'
import Google, { type GoogleProfile } from 'next-auth/providers/google'
import type { OAuthConfig, Provider } from 'next-auth/providers/index'
import { z } from 'zod'
import { env } from '../env'

// What the provider says of somebody; `email` only where it says that the address is theirs.
interface Person {
  readonly id: string
  readonly email: string | null
}

const OidcProfileSchema = z.object({
  sub: z.string().min(1),
  email: z.string().nullish(),
  email_verified: z.boolean().nullish(),
})
type OidcProfile = z.infer<typeof OidcProfileSchema>

const GithubEmailsSchema = z.array(
  z.object({ email: z.string(), primary: z.boolean(), verified: z.boolean() }),
)

/** The providers that are switched on, as next-auth takes them: each tells an id and, where it vouches for it, an address. */
export function providerList(): Provider[] {
  const { google, github, microsoft, oidc } = env.providers
  return [
    ...(google ? [googleOf(google)] : []),
    ...(github ? [githubOf(github)] : []),
    ...(microsoft ? [microsoftOf(microsoft)] : []),
    ...(oidc ? [oidcOf(oidc)] : []),
  ]
}

function googleOf(client: NonNullable<typeof env.providers.google>): Provider {
  return Google<GoogleProfile>({ ...client, checks: ['pkce', 'state', 'nonce'], profile: readOidcPerson })
}

function oidcOf({ issuer, name, ...client }: NonNullable<typeof env.providers.oidc>): Provider {
  return {
    id: 'oidc',
    name,
    type: 'oauth',
    wellKnown: `${issuer.replace(/(?<!\/)\/+$/, '')}/.well-known/openid-configuration`,
    authorization: { params: { scope: 'openid email' } },
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    profile: readOidcPerson,
    ...client,
  } satisfies OAuthConfig<OidcProfile>
}

// Microsoft's address is whatever the directory's keeper typed, unless it says that the domain is theirs. The usual `profile`
// would fetch a photograph.
function microsoftOf({ tenant, ...client }: NonNullable<typeof env.providers.microsoft>): Provider {
  return AzureAd<AzureADProfile>({
    ...client,
    tenantId: tenant,
    id: 'microsoft',
    checks: ['pkce', 'state', 'nonce'],
    profile: (profile) => {
      const isTheirs = [true, 1, '1', 'true'].includes(profile.xms_edov)
      return readOidcPerson({ ...profile, email_verified: isTheirs })
    },
  })
}

// The address in GitHub's profile is null or chosen to be shown: which ones are verified is asked for apart.
function githubOf(client: NonNullable<typeof env.providers.github>): Provider {
  return Github<GithubProfile>({
    ...client,
    checks: ['pkce', 'state'],
    profile: async ({ id }, { access_token }): Promise<Person> => {
      const response = await fetch('https://api.github.com/user/emails', {
        headers: { Authorization: `Bearer ${access_token ?? ''}`, Accept: 'application/vnd.github+json' },
      })
      if (!response.ok) return { id: String(id), email: null }
      return { id: String(id), email: pickGithubEmail(await response.json()) }
    },
  })
}

/** GitHub's primary address where it is verified, else null. */
export function pickGithubEmail(answer: unknown): string | null {
  const emails = GithubEmailsSchema.safeParse(answer)
  if (!emails.success) return null
  return emails.data.find(({ primary, verified }) => primary && verified)?.email ?? null
}

/** An OpenID Connect profile's id, and its address where that is said to be verified. */
export function readOidcPerson(claims: unknown): Person {
  const { sub, email, email_verified } = OidcProfileSchema.parse(claims)
  return { id: sub, email: email_verified === true ? (email ?? null) : null }
}
