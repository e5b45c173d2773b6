import { expect, test } from 'vitest'
import { isSameOrigin } from './same-origin'

const here = 'http://192.168.1.5:3000'

function sent(headers: Record<string, string>) {
  return isSameOrigin(
    new Request(`${here}/account/clear`, {
      method: 'POST',
      headers: { host: '192.168.1.5:3000', ...headers },
    }),
  )
}

test.each([
  { 'sec-fetch-site': 'same-origin' },
  { 'sec-fetch-site': 'same-origin', origin: here },
  { origin: here },
  // The address that the server gives as its own, where a proxy in front changes Host.
  { origin: 'http://localhost:3000' },
])('%j comes from here', (headers) => expect(sent(headers)).toBe(true))

test.each([
  {},
  { origin: 'null' },
  { origin: '' },
  { origin: 'https://evil.example' },
  { origin: 'http://192.168.1.5:3001' },
  { origin: `${here}.evil.example` },
  { referer: `${here}/account` },
  { 'x-forwarded-host': 'evil.example', origin: 'https://evil.example' },
  { 'sec-fetch-site': 'cross-site', origin: here },
  { 'sec-fetch-site': 'same-site', origin: here },
  { 'sec-fetch-site': 'none' },
])('%j does not', (headers) => expect(sent(headers)).toBe(false))
