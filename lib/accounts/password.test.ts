import { expect, test } from 'vitest'
import { hashPassword, isPassword } from './password'

const password = 'a quiet table'

test('a hash is argon2id at the parameters that OWASP asks for, salted anew each time', async () => {
  const [one, other] = await Promise.all([hashPassword(password), hashPassword(password)])
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(other).not.toBe(one)
  expect(one).not.toContain(password)
})

test('only the password itself belongs to its hash', async () => {
  const hash = await hashPassword(password)
  expect(await isPassword(password, hash)).toBe(true)
  for (const wrong of ['', 'A quiet table', 'a quiet table ', 'a quiet tabl']) {
    expect(await isPassword(wrong, hash)).toBe(false)
  }
})

test('no password belongs to nobody', async () => {
  expect(await isPassword(password, null)).toBe(false)
})
