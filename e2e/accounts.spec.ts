import type { BrowserContext, Page } from '@playwright/test'
import {
  askForAccount,
  confirmAccount,
  expectDraft,
  expectNobody,
  expectSignedIn,
  givePassword,
  newEmail,
  signUp,
  writeDraft,
} from './account-steps'
import { expect, test } from './fixtures'

const COOKIE = 'starline-session'

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in?next=/account')
  await givePassword(page, email)
  await expectSignedIn(page, email)
}

async function signOut(page: Page): Promise<void> {
  await page.goto('/account')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL('/')
}

async function sessionValue(context: BrowserContext): Promise<string> {
  const cookie = (await context.cookies()).find(({ name }) => name === COOKIE)
  return cookie?.value ?? ''
}

async function carry(context: BrowserContext, value: string, url: string): Promise<void> {
  await context.addCookies([{ name: COOKIE, value, url }])
}

test('a guest writes, signs up, signs out, and finds the work on another device', async ({
  page,
  browser,
}) => {
  await writeDraft(page)
  await page.goto('/account')
  await expect(page.getByText('Your work lives in this browser only.')).toBeVisible()
  await page.getByRole('link', { name: 'Sign up to keep it' }).click()
  await expect(page.getByText('Written here so far: one draft.')).toBeVisible()
  const email = newEmail()
  await askForAccount(page, email)
  await confirmAccount(page, email)
  await expect(page.getByText('In your account: one draft.')).toBeVisible()
  await signOut(page)
  await expectNobody(page)

  const elsewhere = await (await browser.newContext()).newPage()
  await signIn(elsewhere, email)
  await expectDraft(elsewhere)
  await elsewhere.context().close()
})

test('a guest who signs in takes the work along, and is told so before', async ({ page, browser }) => {
  const email = await signUp(page)
  const elsewhere = await (await browser.newContext()).newPage()
  await writeDraft(elsewhere)
  await elsewhere.goto('/sign-in?next=/account')
  await expect(elsewhere.getByText('Written here without an account: one draft.')).toBeVisible()
  await givePassword(elsewhere, email)
  await expect(elsewhere.getByText('In your account: one draft.')).toBeVisible()
  await elsewhere.context().close()
  await expectDraft(page)
})

test('what is wrong is said beside the field, the address is kept and the focus is there', async ({
  page,
}) => {
  await page.goto('/sign-up')
  await askForAccount(page, 'amira', 'short')
  await expect(page.getByLabel('E-mail address')).toHaveAccessibleDescription(/Write the whole address/)
  await expect(page.getByLabel('Password')).toHaveAccessibleDescription(/Use at least 10 characters\.$/)
  await expect(page.getByLabel('E-mail address')).toBeFocused()
  await expect(page.getByLabel('E-mail address')).toHaveValue('amira')
  await expect(page.getByLabel('Password')).toHaveValue('')
})

test('an unknown address and a wrong password get the same answer', async ({ page, browser }) => {
  const email = await signUp(page)
  const stranger = await (await browser.newContext()).newPage()
  for (const tried of [email, newEmail()]) {
    await stranger.goto('/sign-in')
    await givePassword(stranger, tried, 'another table')
    await expect(stranger.getByLabel('Password')).toHaveAccessibleDescription(
      'This address and password don’t go together. Check both and try again.',
    )
  }
  await stranger.context().close()
})

test('signing in never leads to another site', async ({ page }) => {
  const email = await signUp(page)
  await signOut(page)
  await page.goto('/sign-in?next=//evil.example/account')
  await givePassword(page, email)
  await expect(page).toHaveURL('/')
})

test('signing out ends the session itself, not just this browser’s cookie', async ({
  page,
  context,
  baseURL,
}) => {
  await signUp(page)
  const value = await sessionValue(context)
  await signOut(page)
  await carry(context, value, baseURL ?? '')
  await expectNobody(page)
})

test('every sign-in has a session of its own, and one ended elsewhere ends no other', async ({
  page,
  context,
  browser,
}) => {
  await writeDraft(page)
  const guest = await sessionValue(context)
  const email = await signUp(page)
  const first = await sessionValue(context)
  expect(new Set(['', guest, first]).size).toBe(3)
  const elsewhere = await (await browser.newContext()).newPage()
  await signIn(elsewhere, email)
  await signOut(elsewhere)
  await elsewhere.context().close()
  await page.goto('/account')
  await expectSignedIn(page, email)
})

test('a cookie that is not ours, or only nearly, is nobody', async ({ page, context, baseURL }) => {
  await signUp(page)
  const value = await sessionValue(context)
  const [header = '', , , , tag = ''] = value.split('.')
  const none = Buffer.from('{"alg":"none"}').toString('base64url')
  const claims = Buffer.from('{"sessionId":"a","iat":1,"exp":9999999999}').toString('base64url')
  const forged = [
    value.slice(0, -4),
    value.replace(tag, [...tag].reverse().join('')),
    value.replace(header, none),
    `${none}.${claims}.`,
    'a.b.c.d.e',
  ]
  for (const cookie of forged) {
    await carry(context, cookie, baseURL ?? '')
    await expectNobody(page)
  }
})

test('a session counts as a cookie only, never as a header', async ({ page, context, request }) => {
  await signUp(page)
  const authorization = `Bearer ${await sessionValue(context)}`
  const answer = await request.get('/account', { headers: { authorization }, maxRedirects: 0 })
  expect(answer.status()).toBe(307)
})

test('scripts cannot read the cookie, and other sites cannot send it along', async ({ page, context }) => {
  await signUp(page)
  const cookie = (await context.cookies()).find(({ name }) => name === COOKIE)
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  expect(await page.evaluate(() => document.cookie)).not.toContain(COOKIE)
})

test('two guests on two devices do not see each other’s words', async ({ page, browser }) => {
  await writeDraft(page)
  const other = await (await browser.newContext()).newPage()
  await writeDraft(other, 'I work in a quiet shop, and nobody has ever shouted at me.')
  await expectDraft(page)
  await other.context().close()
})

test('a guest who finishes is asked once, and then nothing is left', async ({ page, context, baseURL }) => {
  await writeDraft(page)
  const value = await sessionValue(context)
  await page.goto('/account')
  await page.getByRole('link', { name: 'Finish and clear this device' }).click()
  await expect(page.getByText('finishing deletes your work for good: one draft')).toBeVisible()
  await page.getByRole('button', { name: 'Delete it and clear this device' }).click()
  await expect(page.getByRole('heading', { name: 'This device is clear' })).toBeVisible()
  expect(await sessionValue(context)).toBe('')
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  await carry(context, value, baseURL ?? '')
  await expectNobody(page)
})

test('finishing with an account clears the device and keeps the work', async ({ page, context }) => {
  await writeDraft(page)
  const email = await signUp(page)
  await page.goto('/account/finish')
  await page.getByRole('button', { name: 'Finish and clear' }).click()
  await expect(page.getByRole('heading', { name: 'This device is clear' })).toBeVisible()
  expect(await sessionValue(context)).toBe('')
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  await signIn(page, email)
  await expectDraft(page)
})

test('another site cannot clear somebody’s device', async ({ page, context, baseURL }) => {
  const email = await signUp(page)
  const foreign = [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }, {}]
  for (const headers of foreign) {
    const answer = await context.request.post(`${baseURL}/account/clear`, { headers, maxRedirects: 0 })
    expect(answer.status()).toBe(403)
  }
  await page.goto('/account')
  await expectSignedIn(page, email)
})

test('axe finds nothing on any of these pages, as guest and with an account', async ({
  page,
  checkAccessibility,
}) => {
  const check = async (path: string) => {
    await page.goto(path)
    await checkAccessibility(page)
  }
  for (const path of ['/sign-in', '/account/finish', '/account/cleared', '/your-data']) await check(path)
  await page.goto('/sign-up')
  await askForAccount(page, 'amira', 'short')
  await expect(page.getByLabel('Password')).toHaveAccessibleDescription(/Use at least 10 characters\.$/)
  await checkAccessibility(page)
  await writeDraft(page)
  for (const path of ['/account', '/account/finish', '/sign-in', '/sign-up']) await check(path)
  await signUp(page)
  for (const path of ['/account', '/account/finish']) await check(path)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('one can sign up, be told what is wrong, sign out, sign in and finish', async ({ page }) => {
    const email = newEmail()
    await page.goto('/sign-up?next=/account')
    await askForAccount(page, email, 'short')
    await expect(page.getByLabel('Password')).toHaveAccessibleDescription(/Use at least 10 characters\.$/)
    await expect(page.getByLabel('E-mail address')).toHaveValue(email)
    await askForAccount(page, email)
    await confirmAccount(page, email)
    await expectSignedIn(page, email)
    await signOut(page)
    await signIn(page, email)
    await page.getByRole('link', { name: 'Finish and clear this device' }).click()
    await page.getByRole('button', { name: 'Finish and clear' }).click()
    await expect(page.getByRole('heading', { name: 'This device is clear' })).toBeVisible()
    await expectNobody(page)
  })
})

test('what is kept, where and for how long can be read before the first word is written', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Your data' }).click()
  await expect(page.getByRole('heading', { name: 'Your data', level: 1 })).toBeVisible()
  await expect(page.getByText('There are no trackers')).toBeVisible()
})
