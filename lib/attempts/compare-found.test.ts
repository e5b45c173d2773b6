import { expect, it } from 'vitest'
import { compareFound } from './compare-found'

it('tells what was gained, lost and kept', () => {
  const change = compareFound(
    new Set(['listened', 'thanked']),
    new Set(['empathised', 'thanked', 'confirmed']),
  )
  expect(change).toEqual({ gained: ['confirmed', 'empathised'], lost: ['listened'], kept: ['thanked'] })
})

it('tells nothing of what neither shows', () => {
  expect(compareFound(new Set(), new Set())).toEqual({ gained: [], lost: [], kept: [] })
})
