import type { BrowserContext, Page } from '@playwright/test'
import { askForAccount, expectSignedIn, givePassword, signUp } from './account-steps'
import { test as base, expect } from './fixtures'
import { OidcProvider } from './providers/oidc-provider'
import { startWithProvider } from './providers/starline-with-provider'
import { codeOf, turnOnSecondFactor } from './second-factor-steps'

let address = ''
let folder = ''
let stop = async () => {}
const provider = new OidcProvider()

const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
  baseURL: async ({}, use) => use(address),
})

// One provider, at which one person at a time is signed in.
test.describe.configure({ mode: 'default' })

test.beforeAll(async () => {
  await provider.start()
  const server = await startWithProvider(provider.issuer)
  address = server.address
  folder = server.folder
  stop = server.stop
})

test.afterAll(async () => {
  await stop()
  provider.stop()
})

let count = 0
let email = ''
test.beforeEach(() => {
  count += 1
  email = `amira.${count}@example.org`
  provider.isForging = false
  provider.person = { sub: `person-${count}`, email, email_verified: true }
})

async function continueWithCollege(page: Page): Promise<void> {
  await page.goto('/sign-in?next=/account')
  await page.getByRole('link', { name: 'Continue with College' }).click()
}

async function signOut(page: Page): Promise<void> {
  await page.goto('/account')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL('/')
}

async function expectRefused(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'That didn’t sign you in' })).toBeVisible()
  await page.goto('/account')
  await expect(page.getByRole('heading', { name: 'Sign in', level: 1 })).toBeVisible()
}

async function cookieNames(context: BrowserContext): Promise<string[]> {
  return (await context.cookies(address)).map(({ name }) => name)
}

test('a visitor’s draft comes along into a new account, and the next sign-in finds it there', async ({
  page,
}) => {
  await page.goto('/questions')
  await page
    .getByRole('link', { name: 'Tell me about a time you had to deal with an angry customer.' })
    .click()
  await page.getByRole('radio', { name: 'Freely' }).check()
  await page.getByLabel('Your answer', { exact: true }).fill('A caller shouted at me last May.')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await continueWithCollege(page)
  await expectSignedIn(page, email)
  await expect(page.getByText('In your account: one draft.')).toBeVisible()
  await signOut(page)
  await continueWithCollege(page)
  await expectSignedIn(page, email)
  await expect(page.getByText('In your account: one draft.')).toBeVisible()
})

test('an address that the provider does not vouch for makes nothing and opens nothing', async ({
  page,
  browser,
}) => {
  provider.person = { sub: `person-${count}`, email, email_verified: false }
  await continueWithCollege(page)
  await expect(page.getByText(/Sign in or sign up the usual way first/)).toBeVisible()
  await expectRefused(page)

  // Whoever has only typed the address here before gets nothing by it.
  const other = await (await browser.newContext({ baseURL: address })).newPage()
  await other.goto('/sign-up?next=/account')
  await askForAccount(other, email, 'my own quiet table')
  await expect(other.getByRole('heading', { name: 'Look into your mail' })).toBeVisible()
  provider.person = { sub: `person-${count}`, email, email_verified: true }
  await continueWithCollege(page)
  await expectSignedIn(page, email)
  await other.goto('/sign-in?next=/account')
  await givePassword(other, email, 'my own quiet table')
  await expect(other.getByText('don’t go together')).toBeVisible()
  await other.context().close()
})

test('is connected on the account page, and signs in to that account then', async ({ page }) => {
  await signUp(page, email, folder)
  provider.person = { sub: `person-${count}` }
  await page.getByRole('link', { name: 'Connect College' }).click()
  await expect(page.getByText('College is connected')).toBeVisible()
  await signOut(page)
  await continueWithCollege(page)
  await expectSignedIn(page, email)
})

test('an answer that this browser did not ask for signs nobody in', async ({ page, browser }) => {
  await page.goto('/api/auth/callback/oidc?code=made-up&state=made-up')
  await expectRefused(page)

  // Somebody’s own answer, unused, in another’s browser.
  const theirs = await browser.newContext({ baseURL: address })
  const unused = await follow(theirs, await follow(theirs, '/api/auth/signin/oidc'))
  await theirs.close()
  expect(unused).toContain('/api/auth/callback/oidc?')
  await page.goto('/sign-in')
  await page.goto(unused)
  await expectRefused(page)

  // Not even after setting out oneself.
  const own = await follow(page.context(), '/api/auth/signin/oidc')
  await page.goto(unused)
  await expectRefused(page)
  const { searchParams } = new URL(await follow(page.context(), own))
  await page.goto(`/api/auth/callback/oidc?code=${searchParams.get('code')}&state=wrong`)
  await expectRefused(page)
})

async function follow(context: BrowserContext, from: string): Promise<string> {
  const { location = '' } = (await context.request.get(from, { maxRedirects: 0 })).headers()
  return location
}

test('a token that the provider has not signed, and somebody who says no, sign nobody in', async ({
  page,
}) => {
  provider.isForging = true
  await continueWithCollege(page)
  await expectRefused(page)
  provider.isForging = false
  provider.person = null
  await continueWithCollege(page)
  await expectRefused(page)
})

test('a second factor is still asked for', async ({ page }) => {
  await continueWithCollege(page)
  await expectSignedIn(page, email)
  const { secret } = await turnOnSecondFactor(page)
  await signOut(page)
  await continueWithCollege(page)
  await expect(page.getByRole('heading', { name: 'One more step' })).toBeVisible()
  await page.goto('/account')
  await expect(page.getByRole('heading', { name: 'Sign in', level: 1 })).toBeVisible()
  await page.goto('/sign-in/second?next=/account')
  await page.getByLabel('Code', { exact: true }).fill(codeOf(secret, 1))
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expectSignedIn(page, email)
})

test('leads on to no other site', async ({ page }) => {
  for (const next of ['//evil.example/account', 'https://evil.example/', '/\\evil.example']) {
    await page.context().clearCookies()
    await page.goto(`/api/auth/signin/oidc?next=${encodeURIComponent(next)}`)
    await expect(page).toHaveURL(`${address}/`)
  }
})

test('there is one session, ours: the library’s own is never made, and none of its pages is there', async ({
  page,
  context,
  request,
}) => {
  await continueWithCollege(page)
  await expectSignedIn(page, email)
  const names = await cookieNames(context)
  expect(names).toContain('starline-session')
  expect(names.filter((name) => /next-auth|unused/.test(name))).toEqual([])
  for (const path of [
    'session',
    'csrf',
    'providers',
    'signin',
    'signout',
    'error',
    'signin/google',
    'callback/github',
  ]) {
    const answer = await context.request.get(`${address}/api/auth/${path}`, { maxRedirects: 0 })
    expect(answer.status(), path).toBe(404)
    expect(await answer.text(), path).toBe('')
  }
  for (const path of ['signin/oidc', 'signout', 'session', 'callback/oidc']) {
    expect((await request.post(`${address}/api/auth/${path}`)).status(), path).toBe(405)
  }
})

test('a link on another site does not start it', async ({ request }) => {
  const headers = { 'sec-fetch-site': 'cross-site' }
  const answer = await request.get(`${address}/api/auth/signin/oidc`, { headers, maxRedirects: 0 })
  expect(answer.headers().location).toMatch(/^\/sign-in/)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('it signs in all the same', async ({ page }) => {
    await continueWithCollege(page)
    await expectSignedIn(page, email)
  })
})
