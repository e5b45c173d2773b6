import { env } from '../env'

const NAMES = { google: 'Google', github: 'GitHub', microsoft: 'Microsoft' } as const

/** A sign-in provider that is switched on, and what people call it. */
export interface ProviderOn {
  readonly id: string
  readonly name: string
}

/** The sign-in providers that are switched on, in the order in which they are offered. */
export function providersOn(): readonly ProviderOn[] {
  const { google, github, microsoft, oidc } = env.providers
  return [
    ...(oidc ? [{ id: 'oidc', name: oidc.name }] : []),
    ...(google ? [{ id: 'google', name: NAMES.google }] : []),
    ...(microsoft ? [{ id: 'microsoft', name: NAMES.microsoft }] : []),
    ...(github ? [{ id: 'github', name: NAMES.github }] : []),
  ]
}
