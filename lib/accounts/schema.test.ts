import { describe, expect, test } from 'vitest'
import { normaliseEmail } from './normalise-email'
import { newPasswordSchema, readFaults, SignInSchema, SignUpSchema } from './schema'

const password = 'a quiet table'

function faultsOf(schema: typeof SignInSchema, typed: unknown) {
  const parsed = schema.safeParse(typed)
  return parsed.success ? {} : readFaults(parsed.error)
}

describe('an e-mail address', () => {
  test.each([
    ['  Amira@Example.ORG ', 'amira@example.org'],
    ['ａｍｉｒａ＠ｅｘａｍｐｌｅ．ｏｒｇ', 'amira@example.org'],
    ['amira@example.org\u00a0', 'amira@example.org'],
  ])('%j is one spelling of the same address', (typed, email) => {
    expect(normaliseEmail(typed)).toBe(email)
    expect(SignInSchema.parse({ email: typed, password }).email).toBe(email)
  })

  test.each([
    ['', 'emailMissing'],
    ['   ', 'emailMissing'],
    [null, 'emailMissing'],
    [new File([], 'a'), 'emailMissing'],
    ['amira', 'emailInvalid'],
    ['amira@example', 'emailInvalid'],
    ['amira@example.org,bo@example.org', 'emailInvalid'],
    ['"amira@example.org"@evil.example', 'emailInvalid'],
    ['amira\u0000@example.org', 'emailInvalid'],
    ['amira\n@example.org', 'emailInvalid'],
    [`${'a'.repeat(60)}@${'b.'.repeat(100)}org`, 'emailInvalid'],
    ['a'.repeat(200_000), 'emailInvalid'],
  ])('%j is refused', (email, fault) => {
    expect(faultsOf(SignInSchema, { email, password })).toEqual({ email: fault })
  })
})

describe('a password', () => {
  const email = 'amira@example.org'

  test('is the same from every keyboard, and otherwise left as it is', () => {
    const composed = SignUpSchema.parse({ email, password: ' caf\u00e9 at noon ' })
    const decomposed = SignUpSchema.parse({ email, password: ' cafe\u0301 at noon ' })
    expect(decomposed).toEqual(composed)
    expect(composed.password).toBe(' café at noon ')
  })

  test.each([
    ['', 'passwordMissing'],
    [null, 'passwordMissing'],
    ['nine char', 'passwordTooShort'],
    ['🙂'.repeat(9), 'passwordTooShort'],
    ['é'.repeat(129), 'passwordTooLong'],
    ['a'.repeat(200_000), 'passwordTooLong'],
    ['password123', 'passwordGuessable'],
    ['starline2026', 'passwordGuessable'],
    ['amiraexample', 'passwordGuessable'],
  ])('%j is refused when made up', (typed, fault) => {
    expect(faultsOf(SignUpSchema, { email, password: typed })).toEqual({ password: fault })
  })

  test.each(['ten chars.', '🙂🍎🚲🌵🎈🐢🧵🥁🪁🗝', 'kettle river bank '.repeat(14)])(
    '%j is taken',
    (typed) => {
      expect(faultsOf(SignUpSchema, { email, password: typed })).toEqual({})
    },
  )

  test('is not told to be too short or too common at sign-in, where it is right or wrong', () => {
    expect(faultsOf(SignInSchema, { email, password: 'short' })).toEqual({})
    expect(faultsOf(SignInSchema, { email, password: 'password123' })).toEqual({})
  })
})

test('a new password of a known person is held against their address', () => {
  expect(newPasswordSchema('amira.haddad@example.org').safeParse('amirahaddad').success).toBe(false)
  expect(newPasswordSchema('bo@example.org').safeParse('amirahaddad').success).toBe(true)
})

test('both fields are told at once', () => {
  expect(faultsOf(SignUpSchema, {})).toEqual({ email: 'emailMissing', password: 'passwordMissing' })
})
