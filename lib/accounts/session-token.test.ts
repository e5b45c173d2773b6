import { decode, encode } from 'next-auth/jwt'
import { describe, expect, test, vi } from 'vitest'

const secret = vi.hoisted(() => {
  process.env.STARLINE_SECRET = 'the-secret-of-this-test-and-of-no-other'
  return process.env.STARLINE_SECRET
})

import { readSessionToken, sessionCookie, writeSessionToken } from './session-token'

const base64url = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const claims = { sessionId: 'abc', iat: 1_790_000_000, exp: 4_000_000_000 }

test('a token says which session it is and when it was issued, and nothing else', async () => {
  const value = await writeSessionToken('abc')
  const { iat, exp, jti, ...rest } = (await decode({ token: value, secret })) ?? {}
  expect(await readSessionToken(value)).toEqual({ sessionId: 'abc', issuedAt: new Date(Number(iat) * 1000) })
  expect(rest).toEqual({ sessionId: 'abc' })
  expect(Number(exp) - Number(iat)).toBe(30 * 24 * 60 * 60)
})

test('the cookie is out of the reach of scripts and of other sites', () => {
  expect(sessionCookie.options).toMatchObject({ httpOnly: true, sameSite: 'lax', path: '/' })
})

describe('nobody is known by', () => {
  test.each([
    ['nothing', undefined],
    ['an empty value', ''],
    ['a word', 'abc'],
    ['a token without a signature', `${base64url({ alg: 'none' })}.${base64url(claims)}.`],
    ['a token without encryption, of our shape', `${base64url({ alg: 'none' })}...${base64url(claims)}.`],
    ['the right header and nothing behind it', `${base64url({ alg: 'dir', enc: 'A256GCM' })}.`],
    ['the right header and rubbish behind it', `${base64url({ alg: 'dir', enc: 'A256GCM' })}..a.b.c`],
  ])('%s', async (_, value) => {
    expect(await readSessionToken(value)).toBeNull()
  })

  test('a token of another secret', async () => {
    const value = await encode({ token: claims, secret: 'the-secret-of-somebody-elses-server' })
    expect(await readSessionToken(value)).toBeNull()
  })

  test('a token that is over', async () => {
    const value = await encode({ token: { sessionId: 'abc' }, secret, maxAge: -60 })
    expect(await readSessionToken(value)).toBeNull()
  })

  test('a token that names no session', async () => {
    expect(await readSessionToken(await encode({ token: { sub: 'abc' }, secret }))).toBeNull()
    expect(await readSessionToken(await encode({ token: { sessionId: '' }, secret }))).toBeNull()
    expect(await readSessionToken(await encode({ token: { sessionId: { not: '' } }, secret }))).toBeNull()
  })

  test('a token made for another purpose with the same secret', async () => {
    expect(await readSessionToken(await encode({ token: claims, secret, salt: 'invite' }))).toBeNull()
  })

  test('a token with any one character changed', async () => {
    const value = await writeSessionToken('abc')
    for (let i = 0; i < value.length - 1; i += 1) {
      if (value[i] === '.') continue
      const changed = `${value.slice(0, i)}${value[i] === 'A' ? 'Q' : 'A'}${value.slice(i + 1)}`
      expect(await readSessionToken(changed), `character ${i}`).toBeNull()
    }
  })
})
