import type { Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { expectSignedIn, givePassword, password, signUp } from './account-steps'
import { expect, test } from './fixtures'
import { codeOf, turnOnSecondFactor } from './second-factor-steps'

const LONG_AGO = '2026-01-01T00:00:00.000+00:00'

async function signOut(page: Page): Promise<void> {
  await page.goto('/account')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL('/')
}

async function passFirstStep(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in?next=/account')
  await givePassword(page, email)
  await expect(page.getByRole('heading', { name: 'One more step' })).toBeVisible()
}

async function giveCode(page: Page, code: string): Promise<void> {
  await page.getByLabel('Code', { exact: true }).fill(code)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

test('a password alone opens nothing any more; a code of the app or a recovery code does, once', async ({
  page,
}) => {
  const email = await signUp(page)
  const { secret, recoveryCodes } = await turnOnSecondFactor(page)
  expect(recoveryCodes).toHaveLength(10)
  await page.reload()
  await expect(page.getByText(recoveryCodes[0] ?? '')).toBeHidden()
  await signOut(page)

  await passFirstStep(page, email)
  await page.goto('/account')
  await expect(page.getByRole('heading', { name: 'Sign in', level: 1 })).toBeVisible()

  await page.goto('/sign-in/second?next=/account')
  await giveCode(page, '000000')
  await expect(page.getByLabel('Code', { exact: true })).toBeFocused()
  await expect(page.getByLabel('Code', { exact: true })).toHaveAccessibleDescription(/doesn’t work/)
  const next = codeOf(secret, 1)
  await giveCode(page, next)
  await expectSignedIn(page, email)

  await signOut(page)
  await passFirstStep(page, email)
  await giveCode(page, next)
  await expect(page.getByLabel('Code', { exact: true })).toHaveAccessibleDescription(/doesn’t work/)
  await giveCode(page, recoveryCodes[0]?.toUpperCase() ?? '')
  await expectSignedIn(page, email)
})

test('is turned off by a code, and signing in asks for none then', async ({ page }) => {
  const email = await signUp(page)
  const { recoveryCodes } = await turnOnSecondFactor(page)
  await page.getByRole('button', { name: 'Make new codes' }).click()
  await expect(page.getByText(recoveryCodes[0] ?? '')).toBeHidden()
  const renewed = await page.getByRole('code').allTextContents()
  await page.getByLabel('Code', { exact: true }).fill(recoveryCodes[0] ?? '')
  await page.getByRole('button', { name: 'Turn it off' }).click()
  await expect(page.getByLabel('Code', { exact: true })).toHaveAccessibleDescription(/doesn’t work/)
  await page.getByLabel('Code', { exact: true }).fill(renewed[0] ?? '')
  await page.getByRole('button', { name: 'Turn it off' }).click()
  await expect(page.getByRole('button', { name: 'Set it up' })).toBeVisible()
  await signOut(page)
  await page.goto('/sign-in?next=/account')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expectSignedIn(page, email)
})

test('long after signing in the password is asked for again, before a secret is shown', async ({ page }) => {
  const email = await signUp(page)
  const database = new Database(`${process.env.E2E_FOLDER}/e2e.db`, { timeout: 10_000 })
  database
    .prepare(
      'UPDATE "Session" SET "confirmedAt" = ? WHERE "userId" = (SELECT "id" FROM "User" WHERE "email" = ?)',
    )
    .run(LONG_AGO, email)
  database.close()
  await page.goto('/account/second-factor')
  await expect(page.getByRole('heading', { name: 'Is it still you?' })).toBeVisible()
  await page.getByLabel('Password').fill('another table')
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByLabel('Password')).toHaveAccessibleDescription(/not your password/)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('button', { name: 'Set it up' })).toBeVisible()
})

test('axe finds nothing on any of its pages', async ({ page, checkAccessibility }) => {
  const email = await signUp(page)
  await page.goto('/account/confirm')
  await checkAccessibility(page)
  await page.goto('/account/second-factor')
  await checkAccessibility(page)
  await page.getByRole('button', { name: 'Set it up' }).click()
  await page.getByRole('button', { name: 'Turn it on' }).click()
  await expect(page.getByLabel('Code', { exact: true })).toBeFocused()
  await checkAccessibility(page)
  await turnOnSecondFactorHere(page)
  await checkAccessibility(page)
  await signOut(page)
  await passFirstStep(page, email)
  await checkAccessibility(page)
  await page.goto('/sign-in/provider?reason=connectFirst')
  await checkAccessibility(page)
})

async function turnOnSecondFactorHere(page: Page): Promise<void> {
  const secret = ((await page.getByRole('code').textContent()) ?? '').replaceAll(' ', '')
  await page.getByLabel('Code', { exact: true }).fill(codeOf(secret))
  await page.getByRole('button', { name: 'Turn it on' }).click()
  await expect(page.getByRole('heading', { name: 'Your recovery codes' })).toBeVisible()
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('it can be set up and used', async ({ page }) => {
    const email = await signUp(page)
    const { secret, recoveryCodes } = await turnOnSecondFactor(page)
    expect(recoveryCodes).toHaveLength(10)
    await signOut(page)
    await passFirstStep(page, email)
    await giveCode(page, codeOf(secret, 1))
    await expectSignedIn(page, email)
  })
})
