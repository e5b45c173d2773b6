import type { Browser, BrowserContext, Page } from '@playwright/test'
import { expect, test } from './fixtures'

const questionOf = {
  'angry-customer': 'Tell me about a time you had to deal with an angry customer.',
  'excellent-service': 'What is excellent customer service?',
} as const
const story = `Last May I was on the phones for a café supplier. A customer rang because his order had not come, and he was shouting. It was my job to find it that day. I let him tell me the whole story without cutting in, and I said sorry for the wait. I rang the depot and had it put on the four o’clock van, and that evening I rang to ask whether he was happy.`
const view = `For me it is when somebody leaves with one worry fewer than they came with. In the bakery an old man came for a cake that nobody had baked, so I rang two other branches and had one sent over before his party.`

async function send(page: Page, slug: keyof typeof questionOf, text: string): Promise<void> {
  await page.goto(`/questions/${slug}`)
  // A general question has one field and no choice of how to write.
  const freely = page.getByRole('radio', { name: 'Freely' })
  if (await freely.isVisible()) await freely.check()
  await page.getByLabel('Your answer', { exact: true }).fill(text)
  await page.getByRole('button', { name: 'Get feedback' }).click()
  await page.waitForURL(/\/attempts\/[a-z0-9]+$/)
}

async function withoutScripts(browser: Browser, context: BrowserContext): Promise<Page> {
  const storageState = await context.storageState()
  return (await browser.newContext({ javaScriptEnabled: false, storageState })).newPage()
}

const entry = (page: Page, slug: keyof typeof questionOf) =>
  page.getByRole('article').filter({ has: page.getByRole('link', { name: questionOf[slug] }) })

test('the empty diary says what will be here', async ({ page, checkAccessibility }) => {
  await page.goto('/questions/angry-customer')
  await page.getByRole('radio', { name: 'Freely' }).check()
  await page.getByLabel('Your answer', { exact: true }).fill(story)
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.goto('/attempts')
  await expect(page.getByText('So it will look')).toBeVisible()
  await checkAccessibility(page)
  await page.getByRole('link', { name: 'Choose a question' }).click()
  await expect(page).toHaveURL('/questions')
})

test('the diary lists attempts newest first, and narrows by its address', async ({
  page,
  browser,
  context,
  checkAccessibility,
}) => {
  await send(page, 'angry-customer', story)
  await send(page, 'excellent-service', view)
  await page.goto('/attempts')
  await expect(page.getByRole('article')).toHaveCount(2)
  await expect(page.getByRole('article').first()).toContainText(questionOf['excellent-service'])
  await expect(
    entry(page, 'angry-customer').getByRole('img', { name: /\d+ of \d+ key points shown/ }),
  ).toBeVisible()
  await expect(entry(page, 'excellent-service').getByRole('img')).toHaveCount(0)
  await checkAccessibility(page)

  await page.getByRole('navigation', { name: 'Kind' }).getByRole('link', { name: 'General' }).click()
  await expect(page).toHaveURL('/attempts?kind=general')
  await expect(page.getByRole('article')).toHaveCount(1)
  await page.goBack()
  await expect(page.getByRole('article')).toHaveCount(2)

  const plain = await withoutScripts(browser, context)
  await plain.goto('/attempts')
  await plain.getByLabel('Search').fill('CAFE supplier')
  await plain.getByRole('button', { name: 'Search' }).click()
  await expect(plain.getByRole('article')).toHaveCount(1)
  await expect(entry(plain, 'angry-customer')).toBeVisible()
  await plain.getByLabel('Search').fill('%')
  await plain.getByRole('button', { name: 'Search' }).click()
  await expect(plain).toHaveURL('/attempts?q=%25')
  await expect(plain.getByText('No attempt fits.')).toBeVisible()
  await plain.getByLabel('Search').fill('zebra')
  await plain.getByRole('button', { name: 'Search' }).click()
  await expect(plain).toHaveURL('/attempts?q=zebra')
  await expect(plain.getByText('No attempt fits.')).toBeVisible()
  await plain.context().close()
})

test('deleting can be undone', async ({ page, checkAccessibility }) => {
  await send(page, 'angry-customer', story)
  await page.goto('/attempts')
  await page.getByRole('button', { name: /^Delete: Tell me about a time/ }).click()
  await expect(page.getByText(/^Deleted: /)).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
  await checkAccessibility(page)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(entry(page, 'angry-customer')).toBeVisible()
})

test('deleting from the attempt itself, without scripts, can be undone too', async ({
  page,
  browser,
  context,
}) => {
  await send(page, 'angry-customer', story)
  const plain = await withoutScripts(browser, context)
  await plain.goto(page.url())
  await plain.getByRole('button', { name: 'Delete this attempt' }).click()
  await expect(plain).toHaveURL(/\/attempts\?deleted=/)
  await expect(plain.getByRole('article')).toHaveCount(0)
  await plain.getByRole('button', { name: 'Undo' }).click()
  await expect(entry(plain, 'angry-customer')).toBeVisible()
  await plain.context().close()
})

test('what another tab has deleted already can be undone from this one', async ({ page, context }) => {
  await send(page, 'angry-customer', story)
  const other = await context.newPage()
  await other.goto(page.url())
  await other.getByRole('button', { name: 'Delete this attempt' }).click()
  await expect(other.getByText(/^Deleted: /)).toBeVisible()
  await page.getByRole('button', { name: 'Delete this attempt' }).click()
  await expect(page.getByText(/^Deleted: /)).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(entry(page, 'angry-customer')).toBeVisible()
})

test.describe('an attempt beside itself', () => {
  test.use({ expectedFaults: [/404/] })

  test('is nothing to compare', async ({ page }) => {
    await send(page, 'angry-customer', story)
    const id = page.url().split('/').at(-1)
    const answered = await page.goto(`/attempts/compare?before=${id}&after=${id}`)
    expect(answered?.status()).toBe(404)
  })
})

test('a second attempt can be compared with the first', async ({ page }) => {
  await send(page, 'angry-customer', story)
  await send(page, 'angry-customer', `${story} I thanked him for telling us.`)
  await page.goto('/attempts')
  await page.getByRole('link', { name: 'Compare with the first attempt' }).click()
  await expect(page.getByRole('heading', { name: 'Two attempts side by side' })).toBeVisible()
  await expect(page.getByText(/One point gained, none lost|Nothing gained/)).toBeVisible()
})
