import { expect, it } from 'vitest'
import { groupByDay } from './diary-days'

const at = (time: string) => ({ createdAt: new Date(time) })
const lateOnSunday = at('2026-11-22T23:30:00Z')
const sunday = at('2026-11-22T10:00:00Z')
const daysOf = (entries: (typeof sunday)[], zone: string) =>
  groupByDay(entries, zone).map(({ date, entries: on }) => [date, on.length])

it('groups by the day of the person, not of the server', () => {
  expect(daysOf([lateOnSunday, sunday], 'UTC')).toEqual([['2026-11-22', 2]])
  expect(daysOf([lateOnSunday, sunday], 'Asia/Tokyo')).toEqual([
    ['2026-11-23', 1],
    ['2026-11-22', 1],
  ])
})

it('has no day without entries', () => {
  expect(groupByDay([], 'UTC')).toEqual([])
})
