import type { Browser, BrowserContext, Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { expect, test } from './fixtures'

const angry = 'angry-customer'
const answer = `Last December I was on the phones for a furniture shop in Leeds. A customer rang because her dining table had come with a split leg for the second time, and she was shouting. It was my job to get her a table by the weekend.

I let her tell me the whole story without cutting in. I said I could see why she felt let down. I booked the fitter for Friday.

It was done by Friday noon. Looking back, I should have apologised at the very start.`
const better = answer.replace(
  'Looking back, I should have apologised at the very start.',
  'I said sorry that we had got it wrong twice, and I thanked her for telling us. On Friday evening I rang to ask whether she was happy with it.',
)

async function send(page: Page, slug: string, text: string): Promise<string> {
  await page.goto(`/questions/${slug}`)
  // A general question has one field and no choice of how to write.
  const freely = page.getByRole('radio', { name: 'Freely' })
  if (await freely.isVisible()) await freely.check()
  await page.getByLabel('Your answer', { exact: true }).fill(text)
  await page.getByRole('button', { name: 'Get feedback' }).click()
  await page.waitForURL(/\/attempts\/[a-z0-9]+$/)
  return page.url()
}

/** The same person in a browser that runs no scripts. */
async function withoutScripts(browser: Browser, context: BrowserContext): Promise<Page> {
  const storageState = await context.storageState()
  return (await browser.newContext({ javaScriptEnabled: false, storageState })).newPage()
}

const point = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) })
const answerText = (page: Page) => page.locator('#answer')

/** The answer that the page shows, without the signs in it. */
function readAnswer(page: Page): Promise<string> {
  return answerText(page).evaluate((part) =>
    [...part.querySelectorAll('[data-start]')].map((run) => run.textContent).join(''),
  )
}

test.describe('the feedback on an answer', () => {
  test('marks the words of the answer, and names what is missing', async ({ page, checkAccessibility }) => {
    await send(page, angry, answer)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/“.+”.+Next time|Next time/)
    await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0)
    await expect(page.getByRole('link', { name: 'Try again from this text' })).toBeVisible()
    const listened = point(page, 'Listened')
    const quote = (await listened.locator('q').first().textContent()) ?? ''
    expect(await readAnswer(page)).toContain(quote)
    expect(quote).not.toBe('')
    await expect(
      answerText(page)
        .getByRole('link', { name: /^\d+: Listened$/ })
        .first(),
    ).toBeVisible()
    await expect(answerText(page).getByRole('link', { name: /^[a-z]: came near, Apologised$/ })).toBeVisible()
    const missing = point(page, 'Said the problem back')
    await missing.getByText('How to say it').click()
    await expect(missing.getByText(/^“.+”$/)).toBeVisible()
    await page.getByText(/^Why .+\?$/).click()
    await expect(page.getByText(/Strong asks for \d+ points/)).toBeVisible()
    await checkAccessibility(page)
  })

  test('never changes the answer', async ({ page }) => {
    await send(page, angry, answer)
    expect(await readAnswer(page)).toBe(answer)
  })

  test('lights the words and their point together', async ({ page }) => {
    await send(page, angry, answer)
    const words = answerText(page).locator('mark[data-point="p-listened"]').first()
    await expect(words).not.toHaveClass(/lit/)
    await point(page, 'Listened').hover()
    await expect(words).toHaveClass(/lit/)
    await page.getByRole('heading', { level: 1 }).hover()
    await expect(words).not.toHaveClass(/lit/)
    await answerText(page)
      .getByRole('link', { name: /: Listened$/ })
      .first()
      .focus()
    await expect(point(page, 'Listened')).toHaveClass(/lit/)
  })

  test('names the point of words that are tapped on a small screen', async ({ page, checkAccessibility }) => {
    await page.setViewportSize({ width: 390, height: 780 })
    await send(page, angry, answer)
    await answerText(page).locator('mark[data-point="p-listened"]').first().hover()
    const name = page.getByRole('status').getByRole('link', { name: /^\d+: Listened$/ })
    await expect(name).toBeVisible()
    await checkAccessibility(page)
    await name.click()
    await expect(page).toHaveURL(/#p-listened$/)
    await answerText(page)
      .getByRole('link', { name: /: came near, Apologised$/ })
      .focus()
    await expect(
      page.getByRole('status').getByRole('link', { name: /: came near, Apologised$/ }),
    ).toBeVisible()
    await page.setViewportSize({ width: 1280, height: 780 })
    await expect(page.getByRole('status').getByRole('link')).toHaveCount(0)
  })

  test('leads from a sign to its point and back without scripts', async ({ page, browser, context }) => {
    const address = await send(page, angry, answer)
    const plain = await withoutScripts(browser, context)
    await plain.goto(address)
    await answerText(plain)
      .getByRole('link', { name: /: Listened$/ })
      .first()
      .click()
    await expect(plain).toHaveURL(/#p-listened$/)
    await point(plain, 'Listened').getByRole('link').first().click()
    await expect(plain).toHaveURL(/#w-listened-1$/)
    await plain.context().close()
  })

  test('prints signs in brackets', async ({ page }) => {
    await send(page, angry, answer)
    await page.emulateMedia({ media: 'print' })
    const sign = answerText(page)
      .getByRole('link', { name: /: Listened$/ })
      .first()
    const around = await sign.evaluate((part) =>
      ['::before', '::after'].map((side) => getComputedStyle(part, side).content),
    )
    expect(around).toEqual(['"["', '"]"'])
    await expect(page.getByRole('button', { name: 'Delete this attempt' })).toBeHidden()
  })

  test('is nobody else’s to see', async ({ page, browser, baseURL }) => {
    const address = await send(page, angry, answer)
    const other = await (await browser.newContext({ ...(baseURL ? { baseURL } : {}) })).newPage()
    await send(other, angry, better)
    const theirs = await other.goto(address)
    expect(theirs?.status()).toBe(404)
    const shown = await other.getByRole('main').textContent()
    const missing = await other.goto('/attempts/thereisnone')
    expect(missing?.status()).toBe(404)
    expect(await other.getByRole('main').textContent()).toBe(shown)
    await other.context().close()
  })
})

test.describe('“I did say this”', () => {
  test('keeps words that were selected in the answer, and lets them go', async ({
    page,
    checkAccessibility,
  }) => {
    await send(page, angry, answer)
    await page.getByRole('link', { name: 'I did say this: Said the problem back' }).click()
    await expect(page.getByText('Select the words in your answer')).toBeVisible()
    await checkAccessibility(page)
    await answerText(page)
      .locator('p')
      .first()
      .evaluate((paragraph) => {
        const range = document.createRange()
        range.selectNodeContents(paragraph)
        document.getSelection()?.removeAllRanges()
        document.getSelection()?.addRange(range)
      })
    await expect(page.getByRole('status').getByText(/^Last December .+ by the weekend\.$/)).toBeVisible()
    await page.getByRole('button', { name: 'Keep these words' }).click()
    const claimed = point(page, 'Said the problem back')
    await expect(claimed.getByText('You say that these words show it:')).toBeVisible()
    await page.reload()
    await expect(claimed.getByText(/^Last December .+ by the weekend\.$/)).toBeVisible()
    await checkAccessibility(page)
    await claimed.getByRole('button', { name: 'Take it back' }).click()
    await expect(claimed.getByText('You say that these words show it:')).toBeHidden()
  })

  test('takes sentences from a list by keyboard, and says so where none is chosen', async ({ page }) => {
    await send(page, angry, answer)
    await page.getByRole('link', { name: 'I did say this: Said the problem back' }).press('Enter')
    await page.getByRole('button', { name: 'Keep these words' }).press('Enter')
    await expect(page.getByText('Choose at least one word of your answer.')).toBeVisible()
    await page.getByRole('checkbox', { name: 'I booked the fitter for Friday.' }).press('Space')
    await page.getByRole('button', { name: 'Keep these words' }).press('Enter')
    await expect(
      point(page, 'Said the problem back').getByText('I booked the fitter for Friday.'),
    ).toBeVisible()
  })

  test('works without scripts', async ({ page, browser, context }) => {
    const address = await send(page, angry, answer)
    const plain = await withoutScripts(browser, context)
    await plain.goto(address)
    await plain.getByRole('link', { name: 'I did say this: Said the problem back' }).click()
    await plain.getByRole('checkbox', { name: 'I booked the fitter for Friday.' }).check()
    await plain.getByRole('button', { name: 'Keep these words' }).click()
    const claimed = point(plain, 'Said the problem back')
    await expect(claimed.getByText('I booked the fitter for Friday.')).toBeVisible()
    await claimed.getByRole('button', { name: 'Take it back' }).click()
    await expect(claimed.getByText('You say that these words show it:')).toBeHidden()
    await plain.context().close()
  })
})

test('trying again starts from the last text, and tells what was gained', async ({
  page,
  checkAccessibility,
}) => {
  await send(page, angry, answer)
  await page.getByRole('link', { name: 'Try again from this text' }).click()
  await page.waitForURL(/\/questions\/angry-customer/)
  await page.getByRole('radio', { name: 'Freely' }).check()
  const editor = page.getByLabel('Your answer', { exact: true })
  await expect(editor).toHaveValue(answer)
  await editor.fill(better)
  await page.getByRole('button', { name: 'Get feedback' }).click()
  await page.waitForURL(/\/attempts\/[a-z0-9]+$/)
  await page.getByText(/^Since your first attempt: .+ gained/).click()
  await expect(page.getByText(/^Gained: .*Apologised/)).toBeVisible()
  await page.getByRole('link', { name: 'See both side by side' }).click()
  await expect(page.getByRole('heading', { name: 'Two attempts side by side' })).toBeVisible()
  await checkAccessibility(page)
})

test('the strong answer is folded away, with its own points marked', async ({ page }) => {
  await send(page, angry, answer)
  const strong = page.getByText('A strong answer, with its points marked')
  const marks = page.locator('mark[id^="m-w-"]')
  await expect(marks.first()).toBeHidden()
  await strong.click()
  await expect(marks.first()).toBeVisible()
})

test('an answer that is not judged gets its reason, what to do, and never a band', async ({
  page,
  checkAccessibility,
}) => {
  await send(page, angry, 'I would stay calm and follow the policy.')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This is too short to say anything fair about.',
  )
  await expect(page.getByRole('link', { name: 'Try again from this text' })).toBeVisible()
  await expect(page.getByText(/^(Not yet|Developing|Solid|Strong)$/)).toHaveCount(0)
  await checkAccessibility(page)
})

test('a general question shows what the words have, leaves the rest to tick, and has no band', async ({
  page,
  checkAccessibility,
}) => {
  await send(
    page,
    'excellent-service',
    'For me it is when somebody leaves with one worry fewer than they came with. In the bakery an old man came for a cake that nobody had baked, so I rang two other branches and had one sent over before his party.',
  )
  await expect(page.getByText(/^(Not yet|Developing|Solid|Strong)$/)).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Your words show both things that this question listens for.',
  )
  const example = point(page, 'Gives a real example')
  await expect(example.getByRole('link')).toContainText('rang two other branches')
  await expect(page.getByRole('checkbox', { name: 'Gives a real example' })).toHaveCount(0)
  await expect(page.getByText('0 of 2 ticked', { exact: true })).toBeVisible()
  await page.getByRole('checkbox', { name: 'Looks from the customer’s side' }).check()
  await page.getByRole('button', { name: 'Save ticks' }).click()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await expect(page.getByText('1 of 2 ticked', { exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('checkbox', { name: 'Looks from the customer’s side' })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: 'Says what you would do' })).not.toBeChecked()
  await checkAccessibility(page)
  await page.goto('/attempts')
  await expect(page.getByRole('article').getByText('3 of 4 shown', { exact: true })).toBeVisible()
})

test('a private note is kept with the attempt', async ({ page }) => {
  await send(page, angry, answer)
  await page.getByText('A private note').click()
  await page.getByLabel('Private note').fill('Start with the call.')
  await page.getByRole('button', { name: 'Save note' }).click()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Private note')).toHaveValue('Start with the call.')
})

test.describe('a stored assessment that does not fit its answer', () => {
  test.use({ expectedFaults: [/./] })

  test('shows the error page and nothing of itself', async ({ page }) => {
    const address = await send(page, angry, answer)
    const database = new Database(`${process.env.E2E_FOLDER}/e2e.db`)
    const { changes } = database
      .prepare(`UPDATE "Attempt" SET assessment = '{"judged":true,"band":"garbage"}' WHERE id = ?`)
      .run(address.split('/').at(-1))
    database.close()
    expect(changes).toBe(1)
    await page.goto(address)
    await expect(page.getByRole('heading', { name: 'Something went wrong here' })).toBeVisible()
    await expect(page.getByText(/garbage|Last December/)).toHaveCount(0)
  })
})
