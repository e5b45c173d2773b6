import { z } from 'zod'

/** What a provider gave us, to know us by. */
export interface ProviderClient {
  readonly clientId: string
  readonly clientSecret: string
}

/** The providers that are switched on; the others are undefined. */
export interface ProviderSettings {
  readonly google?: ProviderClient | undefined
  readonly github?: ProviderClient | undefined
  readonly microsoft?: (ProviderClient & { readonly tenant: string }) | undefined
  readonly oidc?: (ProviderClient & { readonly issuer: string; readonly name: string }) | undefined
}

const text = z.string().trim().min(1).optional()

/** The variables that switch on sign-in providers, each by being set. */
export const PROVIDER_VARIABLES = {
  GOOGLE_CLIENT_ID: text,
  GOOGLE_CLIENT_SECRET: text,
  GITHUB_CLIENT_ID: text,
  GITHUB_CLIENT_SECRET: text,
  MICROSOFT_CLIENT_ID: text,
  MICROSOFT_CLIENT_SECRET: text,
  MICROSOFT_TENANT: text,
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/, error: 'must be a whole address, such as https://login.example' })
    .optional(),
  OIDC_CLIENT_ID: text,
  OIDC_CLIENT_SECRET: text,
  OIDC_NAME: text,
}

type Variables = { readonly [Name in keyof typeof PROVIDER_VARIABLES]?: string | undefined }

/**
 * Which providers are switched on.
 * @throws Error naming the variable that is missing where others of the same provider are set.
 */
export function readProviderSettings(variables: Variables): ProviderSettings {
  const google = readAll(variables, ['GOOGLE_CLIENT_ID', 'GOOGLE_CLIENT_SECRET'])
  const github = readAll(variables, ['GITHUB_CLIENT_ID', 'GITHUB_CLIENT_SECRET'])
  const microsoft = readAll(
    variables,
    ['MICROSOFT_CLIENT_ID', 'MICROSOFT_CLIENT_SECRET'],
    ['MICROSOFT_TENANT'],
  )
  const oidc = readAll(variables, ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_ISSUER', 'OIDC_NAME'])
  return {
    google: google && clientOf(google),
    github: github && clientOf(github),
    microsoft: microsoft && { ...clientOf(microsoft), tenant: variables.MICROSOFT_TENANT ?? 'common' },
    oidc: oidc && { ...clientOf(oidc), issuer: oidc[2] ?? '', name: oidc[3] ?? '' },
  }
}

/** The values of all `names`, or undefined where none of them is set. */
function readAll(
  variables: Variables,
  names: readonly (keyof Variables)[],
  alsoOf: readonly (keyof Variables)[] = [],
): readonly string[] | undefined {
  const isSet = (name: keyof Variables) => variables[name] !== undefined
  if (![...names, ...alsoOf].some(isSet)) return undefined
  const missing = names.filter((name) => !isSet(name))
  if (missing.length > 0) {
    const others = [...names, ...alsoOf].filter(isSet).join(', ')
    throw new Error(missing.map((name) => `${name} is missing: it belongs to ${others}`).join('\n'))
  }
  return names.flatMap((name) => variables[name] ?? [])
}

function clientOf([clientId = '', clientSecret = '']: readonly string[]): ProviderClient {
  return { clientId, clientSecret }
}
