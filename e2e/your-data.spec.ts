import { readFile } from 'node:fs/promises'
import type { Browser, Page } from '@playwright/test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { password, signUp } from './account-steps'
import { expect, test } from './fixtures'

const answer =
  'I worked at a hotel desk in Split. A guest was shouting because his room was taken. I had to find him a bed that night. I let him say it all, I said I was sorry, and I rang the hotel next door and booked him in. He left content.'
const note = '=HYPERLINK("https://evil.example")'
async function send(page: Page, text = answer): Promise<string> {
  await page.goto('/questions/angry-customer')
  await page.getByRole('radio', { name: 'Freely' }).check()
  await page.getByLabel('Your answer', { exact: true }).fill(text)
  await page.getByRole('button', { name: 'Get feedback' }).click()
  await page.waitForURL(/\/attempts\/[a-z0-9]+$/)
  return page.url()
}

async function writeNote(page: Page): Promise<void> {
  await page.getByText('A private note').click()
  await page.getByLabel('Private note').fill(note)
  await page.getByRole('button', { name: 'Save note' }).click()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
}

async function writeDraft(page: Page): Promise<void> {
  await page.goto('/questions/missed-callback')
  await page.getByRole('radio', { name: 'Freely' }).check()
  await page.getByLabel('Your answer', { exact: true }).fill('A caller had waited for a week.')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
}

async function download(page: Page): Promise<Buffer> {
  await page.goto('/your-data')
  const begun = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download everything' }).click()
  const file = await begun
  expect(file.suggestedFilename()).toMatch(/^starline-\d{4}-\d\d-\d\d\.zip$/)
  return readFile(await file.path())
}

async function bring(page: Page, buffer: Buffer, name = 'starline.zip'): Promise<void> {
  await page.goto('/your-data/import')
  await page.getByLabel('Your file').setInputFiles({ name, mimeType: 'application/zip', buffer })
  await page.getByRole('button', { name: 'Bring it in' }).click()
  await page.waitForURL(/\/your-data\/import\?/)
}

const other = async (browser: Browser) => (await browser.newContext()).newPage()

test('what is kept is one link away before the first word, and says how long and who', async ({ page }) => {
  await page.goto('/questions/angry-customer')
  await page.getByRole('link', { name: 'What is kept, and for how long' }).click()
  for (const head of [
    'What is kept',
    'Where',
    'What leaves the server',
    'Who can read it',
    'How long',
    'Cookies',
  ]) {
    await expect(page.getByRole('heading', { name: head, exact: true })).toBeVisible()
  }
  await expect(page.getByText('You haven’t written anything here')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Download everything' })).toHaveCount(0)
})

test('a guest takes everything along, and brings it into an account elsewhere, once', async ({
  page,
  browser,
  checkAccessibility,
}) => {
  await send(page)
  await writeNote(page)
  await writeDraft(page)
  const zip = await download(page)
  const files = unzipSync(zip)
  expect(Object.keys(files)).toEqual(['starline.json', 'answers.md', 'attempts.csv'])
  const readable = strFromU8(files['answers.md'] ?? new Uint8Array())
  expect(readable).toContain(`> ${answer}`)
  expect(readable).toContain('- Listened: “I let him say it all')
  expect(strFromU8(files['attempts.csv'] ?? new Uint8Array())).toContain(`"'=HYPERLINK`)

  const there = await other(browser)
  await signUp(there)
  await bring(there, zip)
  await expect(there.getByText('One answer was added.')).toBeVisible()
  await expect(there.getByText('One draft was added.')).toBeVisible()
  await checkAccessibility(there)
  await bring(there, zip)
  await expect(there.getByText('No new answers; one was here already.')).toBeVisible()
  await there.getByRole('link', { name: 'See your answers' }).click()
  await expect(there.getByText(/I worked at a hotel desk in Split/)).toHaveCount(1)
  await there.goto('/questions/missed-callback')
  await expect(there.getByLabel('Your answer', { exact: true })).toHaveValue(
    'A caller had waited for a week.',
  )
  // Browsers that unpack what they download leave the file by itself.
  await bring(there, Buffer.from(files['starline.json'] ?? []), 'starline.json')
  await expect(there.getByText('No new answers; one was here already.')).toBeVisible()
  await there.context().close()
})

test('a file that is not ours, was changed, or grows without end is refused in words, and nothing is brought in', async ({
  page,
  browser,
  checkAccessibility,
}) => {
  await send(page)
  const files = unzipSync(await download(page))
  const json = strFromU8(files['starline.json'] ?? new Uint8Array())
  const pack = (text: string) => Buffer.from(zipSync({ 'starline.json': strToU8(text) }))
  const there = await other(browser)
  await signUp(there)
  const cases: [Buffer, RegExp][] = [
    [Buffer.from('PK\u0003\u0004 and nothing more'), /can’t be read/],
    [pack('{"format":"diary","version":1}'), /not a file that Starline wrote/],
    [pack(json.replace('"version":1', '"version":9')), /from a newer Starline/],
    [pack(json.replace('"kind":"competency"', '"kind":"song"')), /nothing was brought in/],
    [Buffer.from(zipSync({ 'starline.json': new Uint8Array(70_000_000) })), /too large/],
    [Buffer.alloc(21 * 1024 * 1024, 0x20), /too large/],
  ]
  for (const [file, words] of cases) {
    await bring(there, file)
    await expect(there.getByRole('alert').filter({ hasText: words })).toBeVisible()
    await expect(there.getByLabel('Your file')).toHaveAccessibleDescription(words)
  }
  await checkAccessibility(there)
  await there.goto('/account')
  await expect(there.getByText('In your account: nothing yet.')).toBeVisible()
  await there.context().close()
})

test('what passes by is kept by nobody, and the schema is for everybody', async ({ page, request }) => {
  await send(page)
  const { headers } = await page.request
    .get('/your-data/download')
    .then((response) => ({ headers: response.headers() }))
  expect(headers['cache-control']).toBe('private, no-store')
  expect(headers['content-type']).toBe('application/zip')
  const schema = await request.get('/your-data/schema.json')
  expect(await schema.json()).toMatchObject({ $schema: expect.stringContaining('2020-12'), type: 'object' })
})

test('an account goes with everything, on every device, and leaves a calm page', async ({
  page,
  browser,
  checkAccessibility,
}) => {
  const email = await signUp(page)
  await page.goto(`${await send(page)}/share`)
  await page.getByRole('button', { name: 'Make a link' }).click()
  const link = await page.getByLabel('Your link').inputValue()
  await writeDraft(page)
  const second = await other(browser)
  await second.goto('/sign-in?next=/account')
  await second.getByLabel('E-mail address').fill(email)
  await second.getByLabel('Password').fill(password)
  await second.getByRole('button', { name: 'Sign in' }).click()
  await expect(second.getByText(`Signed in as ${email}.`)).toBeVisible()

  await page.goto('/your-data')
  await page.getByRole('link', { name: 'Delete everything' }).click()
  await expect(page.getByText('One answer and one draft')).toBeVisible()
  await expect(page.getByText('One link, which stops working')).toBeVisible()
  await checkAccessibility(page)
  await page.getByLabel(/^To be sure/).fill('someone@example.org')
  await page.getByRole('button', { name: 'Delete everything for good' }).click()
  await expect(page.getByLabel(/^To be sure/)).toHaveAccessibleDescription(/not the same/)
  await expect(page.getByLabel(/^To be sure/)).toBeFocused()
  expect(await page.evaluate(() => Object.keys(localStorage).length)).toBeGreaterThan(0)
  await page.getByLabel(/^To be sure/).fill(` ${email.toUpperCase()} `)
  await page.getByRole('button', { name: 'Delete everything for good' }).click()
  await expect(page.getByRole('heading', { name: 'Everything of yours is deleted' })).toBeVisible()
  await checkAccessibility(page)
  await expect
    .poll(() => page.evaluate(() => Object.keys({ ...localStorage, ...sessionStorage })))
    .toEqual([])
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('starline-session')

  await second.reload()
  await expect(second.getByRole('heading', { name: 'Sign in', level: 1 })).toBeVisible()
  const stranger = await second.request.get(link)
  expect(stranger.status()).toBe(404)
  await second.goto('/sign-in')
  await second.getByLabel('E-mail address').fill(email)
  await second.getByLabel('Password').fill(password)
  await second.getByRole('button', { name: 'Sign in' }).click()
  await expect(second.getByText(/don’t go together/)).toBeVisible()
  await second.context().close()
})

test('a guest goes by a word, without scripts too', async ({ page, browser, context }) => {
  await send(page)
  const storageState = await context.storageState()
  const plain = await (await browser.newContext({ javaScriptEnabled: false, storageState })).newPage()
  await plain.goto('/account/delete')
  await plain.getByLabel('To be sure, write: delete').fill('Delete')
  await plain.getByRole('button', { name: 'Delete everything for good' }).click()
  await expect(plain.getByRole('heading', { name: 'Everything of yours is deleted' })).toBeVisible()
  await page.goto('/attempts')
  await expect(page.getByRole('heading', { name: 'Sign in', level: 1 })).toBeVisible()
  await plain.context().close()
})

test('the address of the last page alone clears nothing', async ({ page }) => {
  await writeDraft(page)
  const keys = () => page.evaluate(() => Object.keys(localStorage).length)
  const before = await keys()
  expect(before).toBeGreaterThan(0)
  await page.goto('/account/deleted')
  await expect(page.getByRole('heading', { name: 'Everything of yours is deleted' })).toBeVisible()
  expect(await keys()).toBe(before)
})

test.describe('another site', () => {
  test.use({ expectedFaults: [/403/] })

  test('neither deletes anybody nor brings them anything', async ({ page }) => {
    const attempt = await send(page)
    for (const address of ['/account/delete/now', '/your-data/import/file']) {
      const response = await page.request.post(address, {
        headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
        form: { typed: 'delete' },
      })
      expect(response.status()).toBe(403)
    }
    expect((await page.goto(attempt))?.status()).toBe(200)
  })
})
