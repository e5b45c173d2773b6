import { NextRequest, NextResponse } from 'next/server'
import { expect, test, vi } from 'vitest'

vi.hoisted(() => {
  process.env.STARLINE_SECRET = 'the-secret-of-this-test-and-of-no-other'
})

import { renewSessionCookie } from './renew-cookie'
import { readSessionToken, sessionCookie, writeSessionToken } from './session-token'

const inTwoDays = new Date(Date.now() + 2 * 24 * 60 * 60 * 1000)

async function renewed(
  {
    cookie,
    method = 'GET',
    accept = 'text/html',
    path = '/',
  }: { cookie?: string; method?: string; accept?: string; path?: string },
  now = inTwoDays,
) {
  const headers = new Headers({ accept })
  if (cookie !== undefined) headers.set('cookie', `${sessionCookie.name}=${cookie}`)
  const response = NextResponse.next()
  await renewSessionCookie(new NextRequest(`http://localhost${path}`, { method, headers }), response, now)
  return response.cookies.get(sessionCookie.name)
}

test('opening a page with a cookie of yesterday gives a fresh one for the same session', async () => {
  const cookie = await renewed({ cookie: await writeSessionToken('abc') })
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'lax', path: '/', maxAge: 30 * 24 * 60 * 60 })
  expect((await readSessionToken(cookie?.value))?.sessionId).toBe('abc')
})

test('a cookie of today is left alone', async () => {
  expect(await renewed({ cookie: await writeSessionToken('abc') }, new Date())).toBeUndefined()
})

test('a form or a fetch in flight never sets a cookie: it could undo a sign-in', async () => {
  const cookie = await writeSessionToken('abc')
  expect(await renewed({ cookie, method: 'POST' })).toBeUndefined()
  expect(await renewed({ cookie, accept: '*/*' })).toBeUndefined()
  expect(await renewed({ cookie, accept: 'text/x-component' })).toBeUndefined()
})

test('nor does coming back from a sign-in provider: it would undo that sign-in', async () => {
  const cookie = await writeSessionToken('abc')
  expect(await renewed({ cookie, path: '/api/auth/callback/oidc?code=a' })).toBeUndefined()
})

test('nobody is given a cookie', async () => {
  expect(await renewed({})).toBeUndefined()
  expect(await renewed({ cookie: 'rubbish' })).toBeUndefined()
})
