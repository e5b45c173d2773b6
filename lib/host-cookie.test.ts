import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { rememberInBrowser } from '../app/remember-in-browser'

beforeEach(() => vi.resetModules())
afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

async function cookiesAt(appUrl: string) {
  vi.stubEnv('APP_URL', appUrl)
  const [{ rememberedOptions }, { sessionCookie }] = await Promise.all([
    import('./remembered'),
    import('./accounts/session-token'),
  ])
  return { sessionCookie, options: [rememberedOptions, sessionCookie.options] }
}

function writtenByScript(protocol: string): string {
  const written: string[] = []
  const document = {
    set cookie(value: string) {
      written.push(value)
    },
  }
  vi.stubGlobal('document', document)
  vi.stubGlobal('location', { protocol })
  rememberInBrowser('time-zone', 'UTC')
  return written.join('\n')
}

test('under HTTPS every cookie is this host’s alone, and never sent in the clear or from another site', async () => {
  const { sessionCookie, options } = await cookiesAt('https://starline.example')
  expect(sessionCookie.name).toBe('__Host-starline-session')
  // What browsers ask of the prefix: Secure, the path of the whole site, and no domain.
  for (const one of options) {
    expect(one).toMatchObject({ secure: true, path: '/', sameSite: 'lax', httpOnly: true })
    expect(one).not.toHaveProperty('domain')
  }
  expect(writtenByScript('https:')).toMatch(/^__Host-time-zone=UTC; path=\/; .*samesite=lax; secure$/)
})

test('without it no cookie promises what the browser would refuse', async () => {
  const { sessionCookie, options } = await cookiesAt('http://localhost:3000')
  expect(sessionCookie.name).toBe('starline-session')
  for (const one of options) expect(one).toMatchObject({ secure: false, sameSite: 'lax' })
  expect(writtenByScript('http:')).toMatch(/^time-zone=UTC; path=\/; .*samesite=lax$/)
})
