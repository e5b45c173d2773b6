import { expect, test } from 'vitest'
import { DEVICE_LENGTH_CHARS_MAX, readDevice } from './device'

const KIT = 'AppleWebKit/537.36 (KHTML, like Gecko)'

test.each([
  ['Mozilla/5.0 (Android 14; Mobile; rv:128.0) Gecko/128.0 Firefox/128.0', 'Firefox, Android'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
    'Safari, iOS',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15',
    'Safari, macOS',
  ],
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${KIT} Chrome/126.0.0.0 Safari/537.36`, 'Chrome, Windows'],
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${KIT} Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0`,
    'Edge, Windows',
  ],
  [`Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${KIT} Chrome/126.0.0.0 Safari/537.36`, 'Chrome, ChromeOS'],
])('knows %s', (userAgent, device) => {
  expect(readDevice(userAgent)).toBe(device)
})

test.each([[null], [''], ['curl/8.5.0'], ['<script>alert(1)</script>'], ['\u0000\u202e'], ['constructor']])(
  'makes nothing up for %j',
  (userAgent) => {
    expect(readDevice(userAgent)).toBe('')
  },
)

test('stays short and quick, whatever is sent', () => {
  const long = `Mozilla/5.0 (${'Linux; '.repeat(20_000)}${'('.repeat(20_000)}) Chrome/${'1.'.repeat(20_000)}`
  expect(readDevice(long).length).toBeLessThanOrEqual(DEVICE_LENGTH_CHARS_MAX)
})
