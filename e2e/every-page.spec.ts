import type { Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { expect, test } from './fixtures'

const practice = '/questions/angry-customer'
const openPages = [
  '/',
  '/questions',
  practice,
  '/questions/strengths',
  '/sets/angry-caller',
  '/how-it-judges',
  '/your-data',
  '/sign-in',
  '/sign-in/link',
  '/sign-in/sent?of=signUp',
  '/sign-up',
  `/sign-up/confirm/${'A'.repeat(43)}`,
  '/forgot-password',
]
const ownPages = [
  '/',
  '/attempts',
  '/account',
  '/account/finish',
  '/account/delete',
  '/your-data',
  '/your-data/import',
]

const answer =
  'I worked at a hotel desk in Split. A guest was shouting because his room was taken. I had to find him a bed that night. I let him say it all, I said I was sorry, and I rang the hotel next door and booked him in. He left content.'

async function sendAnswer(page: Page): Promise<string> {
  await page.goto(practice)
  await page.getByRole('radio', { name: 'Freely' }).check()
  await page.getByLabel('Your answer', { exact: true }).fill(answer)
  await page.getByRole('button', { name: 'Get feedback' }).click()
  await page.waitForURL(/\/attempts\/[a-z0-9]+$/)
  return new URL(page.url()).pathname
}

/** `style` attributes in what the server sends: the policy forbids them. */
const servedStyles = async (page: Page, path: string) =>
  (await (await page.request.get(path)).text()).match(/<[^>]+\sstyle=[^>]*>/g) ?? []

const widest = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

test.describe('every page', () => {
  for (const path of openPages) {
    test(`${path} is accessible by day and night, and whole at 360 px`, async ({
      page,
      checkAccessibility,
    }) => {
      await page.setViewportSize({ width: 360, height: 740 })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await page.goto(path)
        await checkAccessibility(page)
        expect(await widest(page)).toBeLessThanOrEqual(360)
      }
      await expect(page).toHaveTitle(/Starline/)
      expect(await servedStyles(page, path)).toEqual([])
    })
  }

  test('of somebody’s own is accessible, and whole at 360 px', async ({ page, checkAccessibility }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    const attempt = await sendAnswer(page)
    for (const path of [attempt, ...ownPages]) {
      await page.goto(path)
      await checkAccessibility(page)
      expect(await widest(page), path).toBeLessThanOrEqual(360)
      expect(await servedStyles(page, path), path).toEqual([])
    }
  })
})

test.describe('the policy', () => {
  test('gives every page a new nonce that its scripts carry, whatever the client asks for', async ({
    request,
  }) => {
    const nonces = new Set<string>()
    const tricks = [
      {},
      { purpose: 'prefetch', 'next-router-prefetch': '1' },
      { 'content-security-policy': `script-src 'nonce-mine'` },
    ]
    for (const path of [...openPages, '/nothing-here']) {
      for (const headers of tricks) {
        const response = await request.get(path, { headers })
        const policy = response.headers()['content-security-policy'] ?? ''
        const nonce = /script-src 'self' 'nonce-([^']+)' 'strict-dynamic'/.exec(policy)?.[1] ?? ''
        expect(nonce.length, path).toBeGreaterThan(20)
        nonces.add(nonce)
        expect(policy).not.toContain('unsafe-inline')
        expect(policy).not.toContain('unsafe-eval')
        expect(policy).toContain(`frame-ancestors 'none'`)
        const scripts = (await response.text()).match(/<script\b[^>]*>/g) ?? []
        expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([])
      }
    }
    expect(nonces.size).toBe((openPages.length + 1) * tricks.length)
  })

  test('refuses an address with a NUL', async ({ request }) => {
    for (const path of ['/attempts/%00', '/attempts?deleted=%00', `${practice}?from=%00`]) {
      expect((await request.get(path)).status(), path).toBe(400)
    }
  })

  test('goes with the other headers, and tells nobody what serves', async ({ request }) => {
    const headers = (await request.get('/')).headers()
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    })
    expect(headers['cache-control']).toContain('no-store')
    expect(headers['x-powered-by']).toBeUndefined()
  })

  test('lets a page ask nobody but this server', async ({ page }) => {
    const hosts = new Set<string>()
    page.on('request', (request) => hosts.add(new URL(request.url()).host))
    await sendAnswer(page)
    expect(hosts.size).toBe(1)
  })
})

test.describe('a missing page', () => {
  test.use({ expectedFaults: [/404 \(Not Found\)/] })

  test('says so in the product’s own words', async ({ page, checkAccessibility }) => {
    for (const path of ['/nothing-here', '/questions/nothing-here', '/attempts/nothing-here/nor-here']) {
      const response = await page.goto(path)
      expect(response?.status()).toBe(404)
      await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible()
    }
    await checkAccessibility(page)
    await page.getByRole('link', { name: 'See the questions' }).click()
    await expect(page.getByRole('heading', { name: 'Questions' })).toBeVisible()
  })
})

test.describe('a page that fails', () => {
  test.use({
    expectedFaults: [
      /500 \(Internal Server Error\)|An error occurred in the Server Components render|Minified React error #441/,
    ],
  })

  test('says so without the cause, and offers to try again', async ({ page, checkAccessibility }) => {
    const path = await sendAnswer(page)
    const database = new Database(`${process.env.E2E_FOLDER}/e2e.db`)
    database
      .prepare('UPDATE "Attempt" SET "assessment" = ? WHERE "id" = ?')
      .run('{"judged":', path.split('/').at(-1))
    database.close()
    await page.goto(path)
    await expect(page.getByRole('heading', { name: 'Something went wrong here' })).toBeVisible()
    await expect(page.getByRole('main')).not.toContainText('JSON')
    await checkAccessibility(page)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('heading', { name: 'Something went wrong here' })).toBeVisible()
  })
})

test.describe('search engines', () => {
  test('are told what is for them', async ({ request }) => {
    const robots = await (await request.get('/robots.txt')).text()
    expect(robots).toContain('Disallow: /attempts')
  })
})
