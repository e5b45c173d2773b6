import { expect, it } from 'vitest'
import { readCursorParam, toCursorParam } from './list-cursor'

it('a cursor comes back from the address that it makes', () => {
  const cursor = { createdAt: new Date('2026-11-22T20:14:05.678Z'), id: 'cm3x0y1z2' }
  expect(readCursorParam(toCursorParam(cursor))).toEqual(cursor)
})

it.each([
  '',
  'nonsense',
  '2026-11-22_x',
  '2026-99-99T00:00:00.000Z_abc',
  "2026-11-22T20:14:05.678Z_a'--",
  undefined,
])('%j is no cursor', (param) => expect(readCursorParam(param)).toBeNull())
