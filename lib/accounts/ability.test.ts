import { describe, expect, it } from 'vitest'
import { type Deed, lacksSecondFactor, may, readStanding, STANDINGS, type Standing } from './ability'

const people = {
  nobody: null,
  guest: { role: 'candidate', isGuest: true, hasSecondFactor: false },
  candidate: { role: 'candidate', isGuest: false, hasSecondFactor: false },
  coach: { role: 'coach', isGuest: false, hasSecondFactor: false },
  administrator: { role: 'administrator', isGuest: false, hasSecondFactor: true },
} as const satisfies Record<Standing, unknown>

const table: Record<Deed, readonly Standing[]> = {
  keep_account: ['candidate', 'coach', 'administrator'],
  administer: ['administrator'],
  coach: ['coach'],
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

  it('opens nothing to an administrator by a password alone, and says that this is why', () => {
    const alone = { ...people.administrator, hasSecondFactor: false }
    expect(may(alone, 'administer')).toBe(false)
    expect(lacksSecondFactor(alone, 'administer')).toBe(true)
    expect(may(alone, 'keep_account')).toBe(true)
  })

  it.each(['nobody', 'guest', 'candidate', 'coach'] as const)(
    'never sends %s to get one for it',
    (standing) => {
      expect(lacksSecondFactor(people[standing], 'administer')).toBe(false)
    },
  )

  it('takes somebody without an address for a guest, whatever their role says', () => {
    expect(may({ role: 'administrator', isGuest: true, hasSecondFactor: true }, 'administer')).toBe(false)
  })
})
