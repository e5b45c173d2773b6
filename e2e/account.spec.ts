import type { Browser, Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { expectSignedIn, givePassword, newEmail, password, signUp } from './account-steps'
import { expect, test } from './fixtures'
import { listMail, openMailLink, readLastMail } from './mail'
import { turnOnSecondFactor } from './second-factor-steps'

const nextPassword = 'kettle river bank'
const LONG_AGO = '2026-01-01T00:00:00.000+00:00'

async function signInElsewhere(browser: Browser, email: string, secret = password): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await page.goto('/sign-in?next=/account')
  await givePassword(page, email, secret)
  await expectSignedIn(page, email)
  return page
}

// The account page sends nobody to sign in.
async function expectSignedOut(page: Page): Promise<void> {
  await page.goto('/account')
  await expect(page.getByRole('heading', { name: 'Sign in', level: 1 })).toBeVisible()
}

function inDatabase(sql: string, ...values: string[]): void {
  const database = new Database(`${process.env.E2E_FOLDER}/e2e.db`, { timeout: 10_000 })
  database.prepare(sql).run(...values)
  database.close()
}

function confirmLongAgo(email: string): void {
  inDatabase(
    'UPDATE "Session" SET "confirmedAt" = ? WHERE "userId" = (SELECT "id" FROM "User" WHERE "email" = ?)',
    LONG_AGO,
    email,
  )
}

async function askForEmail(page: Page, email: string): Promise<void> {
  await page.goto('/account')
  await page.getByRole('link', { name: 'Change your e-mail address' }).click()
  await page.getByLabel('New e-mail address').fill(email)
  await page.getByRole('button', { name: 'Send the first link' }).click()
  await expect(page.getByRole('heading', { name: 'Look into your mail' })).toBeVisible()
}

async function letItMove(page: Page, email: string): Promise<void> {
  await openMailLink(page, email, /^Move your Starline account/)
  await page.getByRole('button', { name: 'Let it move' }).click()
  await expect(page.getByText('The last link is on its way')).toBeVisible()
}

test('every device is listed; one is ended, then all others, and each is out at its next request', async ({
  page,
  browser,
}) => {
  const email = await signUp(page)
  const [first, second, third] = [
    await signInElsewhere(browser, email),
    await signInElsewhere(browser, email),
    await signInElsewhere(browser, email),
  ]
  await page.goto('/account')
  await page.getByRole('link', { name: 'See where you are signed in' }).click()
  await expect(page.getByRole('region', { name: 'This one' })).toContainText('Chrome, Linux')
  const others = page.getByRole('region', { name: 'The others' }).getByRole('listitem')
  await expect(others).toHaveCount(3)
  await others
    .first()
    .getByRole('button', { name: /^End Chrome, Linux/ })
    .click()
  await expect(others).toHaveCount(2)
  await expectSignedOut(third)
  await first.goto('/account')
  await expectSignedIn(first, email)
  await page.getByRole('button', { name: 'End all the others' }).click()
  await expect(page.getByText('You are signed in nowhere else.')).toBeVisible()
  await expectSignedOut(first)
  await expectSignedOut(second)
  await page.goto('/account')
  await expectSignedIn(page, email)
  for (const elsewhere of [first, second, third]) await elsewhere.context().close()
})

test('long after signing in the password is asked for before a device is ended', async ({
  page,
  browser,
}) => {
  const email = await signUp(page)
  const elsewhere = await signInElsewhere(browser, email)
  confirmLongAgo(email)
  await page.goto('/account/devices')
  await page.getByRole('button', { name: /^End Chrome/ }).click()
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Go on' }).click()
  await elsewhere.goto('/account')
  await expectSignedIn(elsewhere, email)
  await page.getByRole('button', { name: /^End Chrome/ }).click()
  await expect(page.getByText('You are signed in nowhere else.')).toBeVisible()
  await expectSignedOut(elsewhere)
  await elsewhere.context().close()
})

test('the password changes by the present one, signs out every other device, and a mail tells', async ({
  page,
  browser,
}) => {
  const email = await signUp(page)
  const elsewhere = await signInElsewhere(browser, email)
  await page.goto('/account')
  await page.getByRole('link', { name: 'Change your password' }).click()
  await page.getByLabel('Your password now').fill('another table')
  await page.getByLabel('New password').fill(nextPassword)
  await page.getByRole('button', { name: 'Change it' }).click()
  await expect(page.getByLabel('Your password now')).toBeFocused()
  await expect(page.getByLabel('Your password now')).toHaveAccessibleDescription(/not your password/)
  await page.getByLabel('Your password now').fill(password)
  await page.getByLabel('New password').fill('password123')
  await page.getByRole('button', { name: 'Change it' }).click()
  await expect(page.getByLabel('New password')).toBeFocused()
  await page.getByLabel('Your password now').fill(password)
  await page.getByLabel('New password').fill(nextPassword)
  await page.getByRole('button', { name: 'Change it' }).click()
  await expect(page.getByRole('status')).toContainText('Your new password counts from now on.')
  await expectSignedOut(elsewhere)
  await elsewhere.context().close()
  const { text } = await readLastMail(email, /password was changed/)
  expect(text).toContain('Where: Chrome, Linux')
  expect(text).toMatch(/When: .* UTC/)
  expect(text).toContain('/forgot-password')
  expect(text).not.toContain(nextPassword)
  await (await signInElsewhere(browser, email, nextPassword)).context().close()
})

test('the address changes once both mailboxes have said yes, the present one from any browser', async ({
  page,
  browser,
}) => {
  const email = await signUp(page)
  const wished = newEmail('moved')
  const other = await signInElsewhere(browser, email)
  await askForEmail(page, wished)
  expect(listMail(wished)).toEqual([])

  const stranger = await (await browser.newContext()).newPage()
  await openMailLink(stranger, email, /^Move your Starline account/)
  await expect(stranger.getByRole('main')).toContainText(wished)
  await page.goto('/account')
  await expectSignedIn(page, email)
  await stranger.getByRole('button', { name: 'Let it move' }).click()
  await expect(stranger.getByText('The last link is on its way')).toBeVisible()

  // The new mailbox alone is not enough: a stranger could have its owner prove it for them.
  const link = await openMailLink(stranger, wished, /^Use this address/)
  await expect(stranger.getByRole('button', { name: 'Use this address' })).toBeHidden()
  await stranger.getByRole('main').getByRole('link', { name: 'Sign in' }).click()
  await givePassword(stranger, email)
  await stranger.getByRole('button', { name: 'Use this address' }).click()
  await expect(stranger.getByRole('status')).toContainText('Your account has its new e-mail address.')
  await expectSignedIn(stranger, wished)

  await expectSignedOut(page)
  await expectSignedOut(other)
  await page.goto(link)
  await expect(page.getByRole('heading', { name: 'This link is over' })).toBeVisible()
  await readLastMail(email, /has a new e-mail address/)
  await readLastMail(wished, /your address at Starline now/)
  for (const one of [stranger, other]) await one.context().close()
})

test('a taken address gets the same answers, and only its owner is told', async ({ page, browser }) => {
  const owner = await (await browser.newContext()).newPage()
  const taken = await signUp(owner)
  const email = await signUp(page)
  await askForEmail(page, taken)
  await letItMove(page, email)
  const { text } = await readLastMail(taken, /wanted to use your address/)
  expect(text).not.toContain('/account/email/')
  await owner.goto('/account')
  await expectSignedIn(owner, taken)
  await page.goto('/account')
  await expectSignedIn(page, email)
  await owner.context().close()
})

test('who has no password shows who they are by a link, and can set one or delete everything', async ({
  page,
}) => {
  const email = await signUp(page)
  inDatabase('UPDATE "User" SET "passwordHash" = NULL WHERE "email" = ?', email)
  confirmLongAgo(email)
  await page.goto('/account')
  await page.getByRole('link', { name: 'Set a password' }).click()
  await page.getByRole('button', { name: 'Send me a link' }).click()
  await openMailLink(page, email, /sign in/i)
  await page.getByRole('main').getByRole('button').click()
  await page.getByLabel('New password').fill(nextPassword)
  await page.getByRole('button', { name: 'Set it' }).click()
  await expect(page.getByRole('status')).toContainText('Your new password counts')

  inDatabase('UPDATE "User" SET "passwordHash" = NULL WHERE "email" = ?', email)
  confirmLongAgo(email)
  await page.goto('/account/delete')
  await page.getByRole('link', { name: 'Show that it is you' }).click()
  await page.getByRole('button', { name: 'Send me a link' }).click()
  await expect(page.getByRole('heading', { name: 'Look into your mail' })).toBeVisible()
  await expect.poll(() => listMail(email).filter(({ subject }) => /sign in/i.test(subject)).length).toBe(2)
  await openMailLink(page, email, /sign in/i)
  await page.getByRole('main').getByRole('button').click()
  await page.getByLabel(/write your e-mail address/).fill(email)
  await page.getByRole('button', { name: 'Delete everything for good' }).click()
  await expect(page.getByRole('heading', { name: 'Everything of yours is deleted' })).toBeVisible()
})

test('turning the second factor on is told by e-mail', async ({ page }) => {
  const email = await signUp(page)
  await turnOnSecondFactor(page)
  await readLastMail(email, /second step is on/)
})

test('axe finds nothing on these pages, and they are whole at 360 px', async ({
  page,
  checkAccessibility,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const email = await signUp(page)
  const check = async (path: string) => {
    await page.goto(path)
    await checkAccessibility(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360)
  }
  const paths = ['/account', '/account/devices', '/account/password', '/account/email', '/account/email/sent']
  for (const path of [...paths, '/account/email/nothing-here']) await check(path)
  await askForEmail(page, newEmail('a-rather-long-name-that-hardly-fits-on-a-telephone'))
  await openMailLink(page, email, /^Move your Starline account/)
  await checkAccessibility(page)
  inDatabase('UPDATE "User" SET "passwordHash" = NULL WHERE "email" = ?', email)
  await check('/account/confirm')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('devices end, the password changes and the address moves', async ({ page, browser }) => {
    const email = await signUp(page)
    const elsewhere = await signInElsewhere(browser, email)
    await page.goto('/account/devices')
    await page.getByRole('button', { name: /^End Chrome/ }).click()
    await expectSignedOut(elsewhere)
    await elsewhere.context().close()

    await page.goto('/account/password')
    await page.getByLabel('Your password now').fill(password)
    await page.getByLabel('New password').fill(nextPassword)
    await page.getByRole('button', { name: 'Change it' }).click()
    await expect(page.getByRole('status')).toContainText('Your new password counts')

    const wished = newEmail('moved')
    await askForEmail(page, wished)
    await letItMove(page, email)
    await openMailLink(page, wished, /^Use this address/)
    await page.getByRole('button', { name: 'Use this address' }).click()
    await expectSignedIn(page, wished)
  })
})
