import { describe, expect, it } from 'vitest'
import { type Deed, may, readStanding, STANDINGS, type Standing } from './ability'

const people = {
  nobody: null,
  guest: { role: 'candidate', isGuest: true },
  candidate: { role: 'candidate', isGuest: false },
  coach: { role: 'coach', isGuest: false },
  administrator: { role: 'administrator', isGuest: false },
} as const satisfies Record<Standing, unknown>

const table: Record<Deed, readonly Standing[]> = {
  keep_account: ['candidate', 'coach', 'administrator'],
  administer: ['administrator'],
}

describe('who may do what', () => {
  for (const [deed, allowed] of Object.entries(table) as [Deed, readonly Standing[]][]) {
    it.each(STANDINGS)(`${deed}: %s`, (standing) => {
      expect(may(people[standing], deed)).toBe(allowed.includes(standing))
    })
  }

  it('knows everybody by what they are', () => {
    expect(STANDINGS.map((standing) => readStanding(people[standing]))).toEqual(STANDINGS)
  })

  it('takes somebody without an address for a guest, whatever their role says', () => {
    expect(may({ role: 'administrator', isGuest: true }, 'administer')).toBe(false)
  })
})
