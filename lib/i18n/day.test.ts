import { expect, it } from 'vitest'
import { endOfDay, startOfDay } from './day'

it.each([
  ['2026-11-25', 'UTC', '2026-11-25T00:00:00.000Z', '2026-11-26T00:00:00.000Z'],
  ['2026-11-25', 'Asia/Kathmandu', '2026-11-24T18:15:00.000Z', '2026-11-25T18:15:00.000Z'],
  ['2026-11-25', 'America/Los_Angeles', '2026-11-25T08:00:00.000Z', '2026-11-26T08:00:00.000Z'],
  // 23 and 25 hours long.
  ['2026-03-29', 'Europe/London', '2026-03-29T00:00:00.000Z', '2026-03-29T23:00:00.000Z'],
  ['2026-10-25', 'Europe/London', '2026-10-24T23:00:00.000Z', '2026-10-26T00:00:00.000Z'],
  ['2026-12-31', 'Pacific/Auckland', '2026-12-30T11:00:00.000Z', '2026-12-31T11:00:00.000Z'],
])('%s in %s goes from %s to %s', (day, timeZone, start, end) => {
  expect(startOfDay(day, timeZone).toISOString()).toBe(start)
  expect(endOfDay(day, timeZone).toISOString()).toBe(end)
})
