const DAY_MS = 24 * 60 * 60 * 1000

/** When a day (`2026-11-25`) begins in a zone, an IANA name. */
export function startOfDay(day: string, timeZone: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  // The offset is asked for twice: at midnight in UTC the clocks there may not have been changed yet.
  const near = midnight - offsetMs(midnight, timeZone)
  return new Date(midnight - offsetMs(near, timeZone))
}

/** When it ends there: when the next day begins. */
export function endOfDay(day: string, timeZone: string): Date {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS)
  return startOfDay(next.toISOString().slice(0, 10), timeZone)
}

/** How far a zone is ahead of UTC at a moment. */
function offsetMs(at: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  // Swedish dates are ISO dates.
  const there = Date.parse(`${format.format(at).replace(' ', 'T')}Z`)
  return there - Math.floor(at / 1000) * 1000
}
