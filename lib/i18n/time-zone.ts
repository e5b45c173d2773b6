import { z } from 'zod'
import { readRemembered } from '../remembered'
import { timeZoneCookie } from './time-zone-cookie'

const TimeZone = z.string().max(64).refine(isTimeZone)

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** The zone that the person's browser told by cookie, or UTC before it has: an IANA name. */
export async function personTimeZone(): Promise<string> {
  const told = await readRemembered(timeZoneCookie)
  const parsed = TimeZone.safeParse(told && decodeURIComponent(told))
  return parsed.success ? parsed.data : 'UTC'
}
