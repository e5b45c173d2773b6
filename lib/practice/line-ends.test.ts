import { expect, it } from 'vitest'
import { toLineFeeds } from './line-ends'

it('makes every line end one LF', () => {
  expect(toLineFeeds('a\r\nb\rc\nd\r\r\ne')).toBe('a\nb\nc\nd\n\ne')
})

it('touches nothing else', () => {
  const text = '  “It’s” \t\u00a0 e\u0301 😀\u2028 \n\n '
  expect(toLineFeeds(text)).toBe(text)
})
