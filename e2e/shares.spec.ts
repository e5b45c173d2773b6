import type { Browser, BrowserContext, Page } from '@playwright/test'
import { expect, test } from './fixtures'

const answer = `Last December I was on the phones for a furniture shop in Leeds. A customer called Ottoline Pemberton rang about order 884213, because her dining table had come with a split leg for the second time, and she was shouting. It was my job to get her a table by the weekend.

I let Ottoline tell me the whole story without cutting in. I said I could see why she felt let down. I booked the fitter from Bluebell Repairs for Friday.

It was done by Friday noon, and Ottoline's husband rang to thank us on 07700 900123. Looking back, I should have apologised at the very start.`
const SECRETS = /Ottoline|Pemberton|884213|900123/
const note = 'Mention the van next time.'

async function send(page: Page): Promise<string> {
  await page.goto('/questions/angry-customer')
  await page.getByRole('radio', { name: 'Freely' }).check()
  await page.getByLabel('Your answer', { exact: true }).fill(answer)
  await page.getByRole('button', { name: 'Get feedback' }).click()
  await page.waitForURL(/\/attempts\/[a-z0-9]+$/)
  return page.url()
}

async function makeLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Make a link' }).click()
  const link = page.getByLabel('Your link')
  await expect(link).toHaveValue(/\/shared\/[A-Za-z0-9_-]{43}$/)
  return new URL(await link.inputValue()).pathname
}

async function asStranger(browser: Browser, options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  return (await browser.newContext(options)).newPage()
}

/** The same person in a browser that runs no scripts. */
async function withoutScripts(browser: Browser, context: BrowserContext): Promise<Page> {
  const storageState = await context.storageState()
  return (await browser.newContext({ javaScriptEnabled: false, storageState })).newPage()
}

const showAgain = (page: Page, words: string) => page.getByRole('button', { name: `Show “${words}” again` })

test('what was found is hidden; a stranger reads the rest by the link, and nothing of what is hidden', async ({
  page,
  browser,
  checkAccessibility,
}) => {
  await send(page)
  await page.getByText('A private note').click()
  await page.getByLabel('Private note').fill(note)
  await page.getByRole('button', { name: 'Save note' }).click()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Share this answer' }).click()
  await expect(showAgain(page, 'Ottoline Pemberton')).toBeVisible()
  await expect(showAgain(page, 'Ottoline')).toHaveCount(2)
  await expect(showAgain(page, '884213')).toBeVisible()
  await checkAccessibility(page)
  const address = await makeLink(page)
  await checkAccessibility(page)

  const stranger = await asStranger(browser)
  const opened = await stranger.goto(address)
  expect(opened?.headers()['cache-control']).toContain('no-store')
  expect(opened?.headers()['referrer-policy']).toBe('no-referrer')
  expect(opened?.headers()['x-robots-tag']).toContain('noindex')
  await expect(stranger.getByRole('heading', { level: 1 })).toContainText('angry customer')
  await expect(
    stranger.getByText('A customer called [name removed] rang about order [number removed]'),
  ).toBeVisible()
  await expect(stranger.getByText(/^(Not yet|Developing|Solid|Strong)$/)).toBeVisible()
  await expect(stranger.getByRole('heading', { name: 'Listened' })).toBeVisible()
  const sent = `${await opened?.text()} ${await stranger.content()}`
  expect(sent).not.toMatch(SECRETS)
  expect(sent).not.toContain(note)
  expect(sent).toContain('noindex')
  await expect(stranger.locator('meta[name="referrer"]')).toHaveAttribute('content', 'no-referrer')
  await checkAccessibility(stranger)
  const payload = await stranger.request.get(address, { headers: { rsc: '1' } })
  expect(await payload.text()).not.toMatch(SECRETS)
  await stranger.context().close()
})

test('every block has one size, however long the words beneath it', async ({ page, browser }) => {
  await page.goto(`${await send(page)}/share`)
  const stranger = await asStranger(browser)
  await stranger.goto(await makeLink(page))
  const widths = await stranger
    .locator('.answer .hidden-words')
    .evaluateAll((blocks) => blocks.map((block) => block.getBoundingClientRect().width))
  expect(widths.length).toBeGreaterThan(3)
  expect(new Set(widths).size).toBe(1)
  await stranger.context().close()
})

test('marks come and go by button, by selecting and by typing, and the live link follows', async ({
  page,
  browser,
}) => {
  await page.goto(`${await send(page)}/share`)
  const stranger = await asStranger(browser)
  const address = await makeLink(page)

  await page.getByLabel('Or write the words to hide').fill('bluebell repairs')
  await page.getByLabel('Or write the words to hide').press('Enter')
  await expect(showAgain(page, 'Bluebell Repairs')).toBeVisible()
  await expect(page.getByText('Hidden. Links that are live show it already.')).toBeVisible()
  await stranger.goto(address)
  await expect(stranger.getByText('Bluebell')).toHaveCount(0)

  await showAgain(page, '884213').press('Enter')
  await expect(page.getByText('Shown again.', { exact: true })).toBeVisible()
  await expect(page.getByText('Shown again.', { exact: true })).toBeFocused()
  await stranger.reload()
  await expect(stranger.getByText('order 884213')).toBeVisible()

  await page
    .locator('#answer')
    .getByText('split leg')
    .evaluate((run) => {
      const words = run.firstChild
      if (words === null) return
      const range = document.createRange()
      const start = words.textContent?.indexOf('split leg') ?? 0
      range.setStart(words, start + 1)
      range.setEnd(words, start + 4)
      document.getSelection()?.removeAllRanges()
      document.getSelection()?.addRange(range)
    })
  await page.getByRole('button', { name: 'Hide these words' }).click()
  await expect(showAgain(page, 'split')).toBeVisible()

  await page.getByLabel('Or write the words to hide').fill('zeppelin')
  await page.getByRole('button', { name: 'Hide them everywhere' }).click()
  await expect(page.getByLabel('Or write the words to hide')).toHaveAccessibleDescription(
    /does not have these words/,
  )
  await expect(page.getByLabel('Or write the words to hide')).toBeFocused()
  await expect(page.getByLabel('Or write the words to hide')).toHaveValue('zeppelin')
  await stranger.context().close()
})

test('a link is copied by keyboard, told, and never shown again', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${await send(page)}/share`)
  await page.getByRole('radio', { name: 'One day' }).check()
  const address = await makeLink(page)
  await expect(page.getByLabel('Your link')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').getByText('Copied.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(address)
  await page.reload()
  await expect(page.getByLabel('Your link')).toHaveCount(0)
  expect(await page.content()).not.toContain(address)
  await expect(page.getByText(/^Ends on /)).toHaveCount(1)
})

test('an unknown link, an ended one and one to a deleted answer are the same page; restoring brings it back', async ({
  page,
  browser,
}) => {
  const attempt = await send(page)
  await page.goto(`${attempt}/share`)
  const ended = await makeLink(page)
  await page.getByRole('button', { name: /^End now the link/ }).click()
  await expect(page.getByText('None. Nobody but you can read this answer.')).toBeVisible()
  await expect(page.getByLabel('Your link')).toHaveCount(0)
  const live = await makeLink(page)
  const stranger = await asStranger(browser)
  const look = async (address: string) => {
    const opened = await stranger.goto(address)
    return { status: opened?.status(), shown: await stranger.getByRole('main').textContent() }
  }
  const unknown = await look(`/shared/${'a'.repeat(43)}`)
  expect(unknown.status).toBe(404)
  expect(await look(ended)).toEqual(unknown)
  expect(await look('/shared/short')).toEqual(unknown)
  expect((await look(live)).status).toBe(200)

  await page.goto(attempt)
  await page.getByRole('button', { name: 'Delete this attempt' }).click()
  await expect(page.getByText(/^Deleted:/)).toBeVisible()
  expect(await look(live)).toEqual(unknown)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText(/^Deleted:/)).toHaveCount(0)
  expect((await look(live)).status).toBe(200)
  await stranger.context().close()
})

test('nobody else opens the page where an answer is shared', async ({ page, browser }) => {
  const address = `${await send(page)}/share`
  const other = await asStranger(browser)
  await send(other)
  const theirs = await other.goto(address)
  expect(theirs?.status()).toBe(404)
  await other.context().close()
})

test('works without scripts', async ({ page, browser, context }) => {
  const attempt = await send(page)
  const plain = await withoutScripts(browser, context)
  await plain.goto(`${attempt}/share`)
  await plain.getByLabel('Or write the words to hide').fill('Leeds')
  await plain.getByRole('button', { name: 'Hide them everywhere' }).click()
  await expect(showAgain(plain, 'Leeds')).toBeVisible()
  await showAgain(plain, '884213').click()
  await expect(showAgain(plain, '884213')).toHaveCount(0)
  const address = await makeLink(plain)
  const stranger = await asStranger(browser, { javaScriptEnabled: false })
  await stranger.goto(address)
  await expect(stranger.getByText('order 884213')).toBeVisible()
  await expect(stranger.getByText('Leeds')).toHaveCount(0)
  await plain.getByRole('button', { name: /^End now the link/ }).click()
  expect((await stranger.goto(address))?.status()).toBe(404)
  await plain.context().close()
  await stranger.context().close()
})
