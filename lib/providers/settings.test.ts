import { expect, it } from 'vitest'
import { parseEnv } from '../env'
import { pickGithubEmail, readOidcPerson } from './provider-list'

const oidc = {
  OIDC_ISSUER: 'https://login.example',
  OIDC_CLIENT_ID: 'id',
  OIDC_CLIENT_SECRET: 'secret',
  OIDC_NAME: 'College',
}

it('switches on nothing by itself, and each provider by its own variables', () => {
  expect(Object.values(parseEnv({}).providers).filter(Boolean)).toEqual([])
  expect(parseEnv(oidc).providers).toEqual({
    oidc: { clientId: 'id', clientSecret: 'secret', issuer: 'https://login.example', name: 'College' },
  })
  const { microsoft } = parseEnv({ MICROSOFT_CLIENT_ID: 'id', MICROSOFT_CLIENT_SECRET: 'secret' }).providers
  expect(microsoft).toEqual({ clientId: 'id', clientSecret: 'secret', tenant: 'common' })
})

it.each([
  [{ GOOGLE_CLIENT_ID: 'id' }, 'GOOGLE_CLIENT_SECRET is missing: it belongs to GOOGLE_CLIENT_ID'],
  [{ GITHUB_CLIENT_SECRET: 'secret' }, 'GITHUB_CLIENT_ID is missing'],
  [{ MICROSOFT_TENANT: 'college' }, 'MICROSOFT_CLIENT_ID is missing'],
  [{ ...oidc, OIDC_NAME: '' }, 'OIDC_NAME is missing'],
  [{ ...oidc, OIDC_ISSUER: 'login.example' }, 'OIDC_ISSUER must be a whole address'],
])('refuses half a provider, by the name that is missing', (variables, fault) => {
  expect(() => parseEnv(variables)).toThrow(fault)
})

it('takes an address only where the provider says in so many words that it is verified', () => {
  const claims = { sub: 'a', email: 'amira@example.org' }
  expect(readOidcPerson({ ...claims, email_verified: true }).email).toBe('amira@example.org')
  for (const email_verified of [false, null, undefined])
    expect(readOidcPerson({ ...claims, email_verified }).email).toBeNull()
  expect(() => readOidcPerson({ ...claims, email_verified: 'false' })).toThrow()
  expect(() => readOidcPerson({ email: 'amira@example.org', email_verified: true })).toThrow()
})

it('takes GitHub’s primary address where it is verified, and no other', () => {
  const of = (email: string, primary: boolean, verified: boolean) => ({ email, primary, verified })
  expect(pickGithubEmail([of('a@b.c', false, true), of('d@e.f', true, true)])).toBe('d@e.f')
  expect(pickGithubEmail([of('a@b.c', false, true), of('d@e.f', true, false)])).toBeNull()
  for (const odd of [[], null, { message: 'Not Found' }]) expect(pickGithubEmail(odd)).toBeNull()
})
