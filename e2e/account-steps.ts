import type { Page } from '@playwright/test'
import { expect } from './fixtures'
import { openMailLink } from './mail'

const question = 'Tell me about a time you had to deal with an angry customer.'
const words =
  'A caller shouted at me last May. I let her tell me everything, and then I said sorry for the wait.'

/** A password that is taken. */
export const password = 'a quiet table'

let count = 0

/** An address that nobody has had before. */
export function newEmail(name = 'amira'): string {
  count += 1
  return `${name}.${process.pid}.${count}.${Date.now()}@example.org`
}

/** Fills in the form for signing up, and sends it. */
export async function askForAccount(page: Page, email: string, secret = password): Promise<void> {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(secret)
  await page.getByRole('button', { name: 'Sign up' }).click()
}

/** Opens the link that was mailed, in this browser, and presses its button. `folder` is the server's. */
export async function confirmAccount(page: Page, email: string, folder?: string): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Look into your mail' })).toBeVisible()
  await openMailLink(page, email, /nearly there/, folder)
  await page.getByRole('button', { name: 'Make my account' }).click()
}

/** Signs up as somebody new, or as `email`, up to the account page. Returns the address. */
export async function signUp(page: Page, email = newEmail(), folder?: string): Promise<string> {
  await page.goto('/sign-up?next=/account')
  await askForAccount(page, email)
  await confirmAccount(page, email, folder)
  await expectSignedIn(page, email)
  return email
}

/** Fills in the form for signing in, and sends it. */
export async function givePassword(page: Page, email: string, secret = password): Promise<void> {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(secret)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

export async function expectSignedIn(page: Page, email: string): Promise<void> {
  await expect(page.getByText(`Signed in as ${email}.`)).toBeVisible()
}

/** Writes a draft as whoever the page is. */
export async function writeDraft(page: Page, text = words): Promise<void> {
  await page.goto('/questions')
  await page.getByRole('link', { name: question }).click()
  await page.getByRole('radio', { name: 'Freely' }).check()
  await page.getByLabel('Your answer', { exact: true }).fill(text)
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
}

export async function expectDraft(page: Page, text = words): Promise<void> {
  await page.goto('/questions')
  await page.getByRole('link', { name: question }).click()
  await expect(page.getByLabel('Your answer', { exact: true })).toHaveValue(text)
}

/** The account page sends nobody to sign in. */
export async function expectNobody(page: Page): Promise<void> {
  await page.goto('/account')
  await expect(page.getByRole('heading', { name: 'Sign in', level: 1 })).toBeVisible()
}
