import { expect, test } from 'vitest'
import { readClientAddress } from './client-address'

const from = (forwarded?: string) =>
  new Headers(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded })

test('without proxies of ours nothing that a client says is believed', () => {
  expect(readClientAddress(from('203.0.113.7'), 0)).toBeNull()
  expect(readClientAddress(from(), 0)).toBeNull()
})

test('with one proxy the last address counts, whatever the client wrote before it', () => {
  for (const forged of ['', '198.51.100.1, ', 'a, b, c, ', ' , ,'])
    expect(readClientAddress(from(`${forged}203.0.113.7`), 1)).toBe('203.0.113.7')
})

test('with two proxies the last but one counts', () => {
  expect(readClientAddress(from('198.51.100.1, 203.0.113.7, 10.0.0.2'), 2)).toBe('203.0.113.7')
})

test('a request that came past the proxies has no address', () => {
  expect(readClientAddress(from(), 1)).toBeNull()
  expect(readClientAddress(from('203.0.113.7'), 2)).toBeNull()
})
