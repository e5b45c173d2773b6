import { expect, it } from 'vitest'
import { hashRecoveryCode, newRecoveryCodes } from './recovery-codes'
import { findTotpStep, newTotpSecret, totpUri } from './totp'

// "12345678901234567890" in base32, and the last six digits of what RFC 6238 says of it.
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const at = (seconds: number) => new Date(seconds * 1000)

it.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_234_567_890, '005924'],
  [20_000_000_000, '353130'],
])('at %i seconds takes the code of the RFC', (seconds, code) => {
  expect(findTotpStep({ secret, code, now: at(seconds) })).toBe(Math.floor(seconds / 30))
})

it('takes a code one step early or late, as the step that it is of, and no further', () => {
  const code = '287082'
  expect(findTotpStep({ secret, code, now: at(29) })).toBe(1)
  expect(findTotpStep({ secret, code, now: at(89) })).toBe(1)
  expect(findTotpStep({ secret, code, now: at(90) })).toBeNull()
  expect(findTotpStep({ secret, code: '000000', now: at(59) })).toBeNull()
  for (const odd of ['', '28708', '2870820', 'abcdef', '²⁸⁷⁰⁸²'])
    expect(findTotpStep({ secret, code: odd, now: at(59) })).toBeNull()
})

it('makes secrets of 160 bits, and an address that apps know', () => {
  expect(newTotpSecret()).toMatch(/^[A-Z2-7]{32}$/)
  const uri = new URL(totpUri({ secret, email: 'amira+work@example.org' }))
  expect(uri.protocol).toBe('otpauth:')
  expect(uri.searchParams.get('secret')).toBe(secret)
  expect(uri.searchParams.get('issuer')).toBe('Starline')
})

it('makes ten different recovery codes, which count however they are typed', () => {
  const codes = newRecoveryCodes()
  expect(new Set(codes).size).toBe(10)
  for (const code of codes) {
    expect(code).toMatch(/^([1-9a-hjkmnp-z]{4}-){5}[1-9a-hjkmnp-z]{4}$/)
    expect(hashRecoveryCode(` ${code.toUpperCase().replaceAll('-', ' ')}`)).toBe(hashRecoveryCode(code))
  }
})
