import { cookies } from 'next/headers'
import { z } from 'zod'
import { env } from '../env'
import { timeZoneCookieOf } from './time-zone-cookie'

const timeZoneCookie = timeZoneCookieOf({ isSecure: env.appUrl.startsWith('https:') })

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
  const told = (await cookies()).get(timeZoneCookie)?.value
  const parsed = TimeZone.safeParse(told && decodeURIComponent(told))
  return parsed.success ? parsed.data : 'UTC'
}
