import { expect, test } from 'vitest'
import { parseEnv } from './env'

test('nothing set gives SQLite under data/ and port 3000 on loopback', () => {
  expect(parseEnv({})).toEqual({
    smtpUrl: undefined,
    mailFrom: 'Starline <starline@localhost>',
    adminEmail: undefined,
    trustedProxies: 0,
    databaseUrl: 'file:data/starline.db',
    host: '127.0.0.1',
    port: 3000,
    appUrl: 'http://localhost:3000',
    secret: undefined,
    reader: 'model',
    providers: {},
  })
})

test('an empty variable counts as not set', () => {
  expect(parseEnv({ DATABASE_URL: '', PORT: '', APP_URL: '', STARLINE_SECRET: '' })).toEqual(parseEnv({}))
})

test('the address loses its slash at the end', () => {
  expect(parseEnv({ APP_URL: 'https://starline.example/' }).appUrl).toBe('https://starline.example')
})

test.each(['postgres://u:p@host/db', 'postgresql://u:p@host/db', 'file:/tmp/x.db'])(
  '%s is a database',
  (url) => {
    expect(parseEnv({ DATABASE_URL: url }).databaseUrl).toBe(url)
  },
)

test('the administrator’s address is made one spelling', () => {
  expect(parseEnv({ ADMIN_EMAIL: ' Amira@Example.org ' }).adminEmail).toBe('amira@example.org')
})

test.each([
  ['ADMIN_EMAIL', 'amira', 'must be an e-mail address'],
  ['READER', 'crystal ball', 'must be model'],
  ['DATABASE_URL', 'mysql://host/db', 'must be file:PATH or postgresql://'],
  ['PORT', '0', 'must be a port, 1 to 65535'],
  ['PORT', '65536', 'must be a port, 1 to 65535'],
  ['PORT', '3000x', 'must be a port, 1 to 65535'],
  ['APP_URL', 'starline.example', 'must be a whole address'],
  ['APP_URL', 'javascript:alert(1)', 'must be a whole address'],
  ['STARLINE_SECRET', 'short', 'must have 32 characters or more'],
])('%s=%s is refused with its name and the mend', (name, value, mend) => {
  expect(() => parseEnv({ [name]: value })).toThrow(`${name} ${mend}`)
})

test('every bad variable has its own line, and no line shows a value', () => {
  const bad = () => parseEnv({ PORT: 'hunter2', STARLINE_SECRET: 'hunter2' })
  expect(bad).toThrow(/^PORT .+\nSTARLINE_SECRET .+$/)
  expect(bad).not.toThrow('hunter2')
})
