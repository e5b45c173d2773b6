import type { Page } from '@playwright/test'
import { TOTP } from 'otpauth'
import { expect } from './fixtures'

const STEP_MS = 30_000

/** A code of an app, now or so many steps ahead: no code counts twice, and the next one counts already. */
export function codeOf(secret: string, stepsAhead = 0): string {
  return new TOTP({ secret }).generate({ timestamp: Date.now() + stepsAhead * STEP_MS })
}

/** Turns the second factor on from the account page. Returns the app's secret and the recovery codes. */
export async function turnOnSecondFactor(page: Page): Promise<{ secret: string; recoveryCodes: string[] }> {
  await page.goto('/account')
  await page.getByRole('link', { name: 'Set up the second step' }).click()
  await page.getByRole('button', { name: 'Set it up' }).click()
  await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible()
  const secret = ((await page.getByRole('code').textContent()) ?? '').replaceAll(' ', '')
  await page.getByLabel('Code', { exact: true }).fill(codeOf(secret))
  await page.getByRole('button', { name: 'Turn it on' }).click()
  await expect(page.getByRole('heading', { name: 'Your recovery codes' })).toBeVisible()
  const recoveryCodes = await page.getByRole('code').allTextContents()
  return { secret, recoveryCodes }
}
