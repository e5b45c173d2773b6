import { describe, expect, it } from 'vitest'
import { readRedactions, ShareDaysSchema, ShareTokenSchema, TypedWordsSchema } from './schema'

const answer = 'I told Maria the truth.'
const name = { start: 7, end: 12, kind: 'name' }

describe('what is hidden', () => {
  it('is what was found, until its writer decided; then what they decided, also nothing', () => {
    expect(readRedactions(null, answer)).toEqual([name])
    expect(readRedactions('[]', answer)).toEqual([])
    expect(readRedactions(JSON.stringify([{ ...name, kind: 'words' }]), answer)).toEqual([
      { ...name, kind: 'words' },
    ])
  })

  it.each([
    'null',
    '{}',
    'not json',
    JSON.stringify([{ ...name, end: 7 }]),
    JSON.stringify([{ ...name, end: 99 }]),
    JSON.stringify([{ ...name, kind: 'secret' }]),
    JSON.stringify([{ ...name, start: -1 }]),
    JSON.stringify([name, { start: 9, end: 14, kind: 'name' }]),
  ])('is never guessed from %s', (stored) => expect(() => readRedactions(stored, answer)).toThrow())
})

it.each(['1', '7', '30'])('a link may live %s days', (days) =>
  expect(ShareDaysSchema.parse(days)).toBe(Number(days)),
)
it.each(['', '0', '2', '31', '365', '-7', '7.5', 'x', null, undefined])(
  'a link may not live %s days',
  (days) => expect(ShareDaysSchema.safeParse(days).success).toBe(false),
)
it.each(['', 'a'.repeat(42), 'a'.repeat(44), `${'a'.repeat(42)}/`, `${'a'.repeat(43)}\n`])(
  '%j is no token',
  (token) => expect(ShareTokenSchema.safeParse(token).success).toBe(false),
)
it.each(['', '  ', '\0', 'a'.repeat(201)])('%j are no words to hide', (words) =>
  expect(TypedWordsSchema.safeParse(words).success).toBe(false),
)
