'use server'

import { cookies } from 'next/headers'
import { ThemeSchema, themeCookie } from './theme'

/** Keeps the chosen look on this device for a year. */
export async function chooseTheme(form: FormData): Promise<void> {
  const theme = ThemeSchema.catch('system').parse(form.get('theme'))
  const store = await cookies()
  store.set(themeCookie.name, theme, themeCookie.options)
}
