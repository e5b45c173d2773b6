import fc from 'fast-check'
import { expect, it } from 'vitest'
import { KEY_POINT_IDS } from '../rubric/types'
import { readKeyPointBits, toKeyPointBits } from './key-point-bits'

it('keeps exactly the key points that were put in, in their order, each once', () => {
  fc.assert(
    fc.property(fc.subarray([...KEY_POINT_IDS]), (ids) => {
      const shuffled = [...ids.toReversed(), ...ids]
      expect(readKeyPointBits(toKeyPointBits(shuffled))).toEqual(ids)
    }),
  )
})

it('has kept its places: what is stored means the same for ever', () => {
  expect(toKeyPointBits(['listened'])).toBe(1)
  expect(toKeyPointBits(['thanked'])).toBe(64)
  expect(toKeyPointBits(['learned'])).toBe(65_536)
  expect(toKeyPointBits(KEY_POINT_IDS)).toBe(131_071)
})
