import { z } from 'zod'
import { readRemembered } from '@/lib/remembered'

export const themes = ['system', 'light', 'dark'] as const
export const ThemeSchema = z.enum(themes)
export type Theme = z.infer<typeof ThemeSchema>

export const themeCookie = 'theme'

/** The look that the person chose on this device; `system` until they do. */
export async function currentTheme(): Promise<Theme> {
  const chosen = await readRemembered(themeCookie)
  const parsed = ThemeSchema.safeParse(chosen)
  return parsed.success ? parsed.data : 'system'
}
