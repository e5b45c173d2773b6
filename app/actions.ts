'use server'

import { remember } from '@/lib/remembered'
import { ThemeSchema, themeCookie } from './theme'

/** Keeps the chosen look on this device for a year. */
export async function chooseTheme(form: FormData): Promise<void> {
  const theme = ThemeSchema.catch('system').parse(form.get('theme'))
  await remember(themeCookie, theme)
}
