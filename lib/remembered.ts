import 'server-only'
import { cookies } from 'next/headers'
import { env } from './env'
import { hostCookieName } from './host-cookie'

const YEAR_S = 365 * 24 * 60 * 60
const isSecure = env.appUrl.startsWith('https:')

/** How a choice is kept on a device where the server writes it down. */
export const rememberedOptions = {
  path: '/',
  maxAge: YEAR_S,
  sameSite: 'lax',
  httpOnly: true,
  secure: isSecure,
} as const

/** What a device remembers by this name, whether the server or a script wrote it down. */
export async function readRemembered(name: string): Promise<string | undefined> {
  return (await cookies()).get(hostCookieName(name, { isSecure }))?.value
}

/** Has the device remember a choice. For actions and route handlers. */
export async function remember(name: string, value: string): Promise<void> {
  const jar = await cookies()
  jar.set(hostCookieName(name, { isSecure }), value, rememberedOptions)
}
