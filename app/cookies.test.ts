import { afterEach, beforeEach, expect, test, vi } from 'vitest'

beforeEach(() => vi.resetModules())
afterEach(() => vi.unstubAllEnvs())

async function cookiesAt(appUrl: string) {
  vi.stubEnv('APP_URL', appUrl)
  const [{ themeCookie }, { timeZoneCookieOf }, { sessionCookie }] = await Promise.all([
    import('./theme'),
    import('@/lib/i18n/time-zone-cookie'),
    import('@/lib/accounts/session-token'),
  ])
  const timeZone = timeZoneCookieOf({ isSecure: appUrl.startsWith('https:') })
  return { names: [themeCookie.name, timeZone, sessionCookie.name], themeCookie, sessionCookie }
}

test('under HTTPS every cookie is this host’s alone and never sent in the clear', async () => {
  const { names, themeCookie, sessionCookie } = await cookiesAt('https://starline.example')
  expect(names).toEqual(['__Host-theme', '__Host-time-zone', '__Host-starline-session'])
  // What browsers ask of the prefix: Secure, the path of the whole site, and no domain.
  for (const { options } of [themeCookie, sessionCookie]) {
    expect(options).toMatchObject({ secure: true, path: '/', sameSite: 'lax', httpOnly: true })
    expect(options).not.toHaveProperty('domain')
  }
})

test('without it no cookie promises what the browser would refuse', async () => {
  const { names, themeCookie } = await cookiesAt('http://localhost:3000')
  expect(names.filter((name) => name.startsWith('__'))).toEqual([])
  expect(themeCookie.options).toMatchObject({ secure: false, sameSite: 'lax' })
})

test('a cookie that a script writes is as safe', async () => {
  const written: string[] = []
  const { rememberInBrowser } = await import('./remember-in-browser')
  vi.stubGlobal('document', {
    set cookie(value: string) {
      written.push(value)
    },
  })
  for (const protocol of ['https:', 'http:']) {
    vi.stubGlobal('location', { protocol })
    rememberInBrowser('__Host-time-zone', 'UTC')
  }
  vi.unstubAllGlobals()
  expect(written[0]).toMatch(/; path=\/; .*samesite=lax; secure$/)
  expect(written[1]).not.toContain('secure')
})
