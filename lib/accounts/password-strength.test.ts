import { describe, expect, test } from 'vitest'
import { readPasswordStrength, wordsOfEmail } from './password-strength'

const ownWords = wordsOfEmail('amira.haddad@harbourhotel.example')

describe('among what is tried first', () => {
  test.each([
    '1234567890',
    'password123',
    'Password1!',
    'P@ssw0rd12',
    'iloveyou123',
    'qwertyuiop',
    'aaaaaaaaaa',
    'starline12',
    'StarlineStarline',
    'amirahaddad',
    'harbourhotel1',
    'amira.haddad@harbourhotel.example',
    '🙂'.repeat(10),
  ])('%s', (password) => {
    expect(readPasswordStrength(password, ownWords)).toBe('guessable')
  })
})

describe('not among it', () => {
  test.each([
    'a quiet table',
    'kettle river bank',
    'ten chars.',
    'zelená lampa',
    'شاي بالنعناع',
    'd8#kQ!vz0p',
  ])('%s', (password) => {
    expect(['fair', 'good', 'strong']).toContain(readPasswordStrength(password, ownWords))
  })
})

test('three words are strong, a word and a year are only just taken', () => {
  expect(readPasswordStrength('kettle river bank', [])).toBe('strong')
  expect(readPasswordStrength('summer2024!', [])).toBe('fair')
})

test('what is too short is only that', () => {
  expect(readPasswordStrength('d8#kQ!vz0', [])).toBe('short')
  expect(readPasswordStrength('🙂'.repeat(9), [])).toBe('short')
})

test('somebody else’s words are not held against it', () => {
  expect(readPasswordStrength('amirahaddad', wordsOfEmail('bo@example.org'))).not.toBe('guessable')
})

test('reads the longest and most twisted password there is', () => {
  for (const part of ['p@ssw0rd', '4@$1', 'a', '12/12/1990', 'é'])
    expect(readPasswordStrength(part.repeat(256).slice(0, 256), [])).toBeTypeOf('string')
})
