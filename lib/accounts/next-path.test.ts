import { expect, test } from 'vitest'
import { readNextPath } from './next-path'

test.each(['/', '/attempts', '/attempts/abc?from=list#top', '/questions?kind=general&q=a%2Fb'])(
  '%s is a place of this site',
  (value) => expect(readNextPath(value)).toBe(value),
)

test.each([
  undefined,
  null,
  ['/attempts', '/account'],
  '',
  'attempts',
  'https://evil.example/',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/.//evil.example',
  '/a/..//evil.example',
  ' //evil.example',
  'javascript:alert(1)',
  '//starline.invalid:80@evil.example',
])('%j leads home', (value) => expect(readNextPath(value)).toBe('/'))
