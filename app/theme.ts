import { cookies } from 'next/headers'
import { z } from 'zod'
import { env } from '@/lib/env'

export const themes = ['system', 'light', 'dark'] as const
export const ThemeSchema = z.enum(themes)
export type Theme = z.infer<typeof ThemeSchema>

const isSecure = env.appUrl.startsWith('https:')

/** How the chosen look is kept on a device, for a year. */
export const themeCookie = {
  name: isSecure ? '__Host-theme' : 'theme',
  options: { path: '/', maxAge: 365 * 24 * 60 * 60, sameSite: 'lax', httpOnly: true, secure: isSecure },
} as const

/** The look that the person chose on this device; `system` until they do. */
export async function currentTheme(): Promise<Theme> {
  const chosen = (await cookies()).get(themeCookie.name)?.value
  const parsed = ThemeSchema.safeParse(chosen)
  return parsed.success ? parsed.data : 'system'
}
