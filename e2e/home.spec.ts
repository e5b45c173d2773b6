import { expect, test } from './fixtures'

const answer =
  'I would let them shout it out without cutting in, and keep my own voice slow and quiet. Then I would say their problem back to be sure that I have it, apologise for it, and put it right myself while they are on the line. Before we hang up I would ask whether that settles it.'

test.describe('home', () => {
  test('lets somebody new answer a real question at once, without signing up', async ({
    page,
    checkAccessibility,
  }) => {
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Answer the hard question once before it counts.',
    )
    await checkAccessibility(page)
    await page.getByLabel(/shouting before you have said your name/).fill(answer)
    await page.getByRole('button', { name: 'See what it shows' }).click()
    await page.waitForURL(/\/attempts\/[a-z0-9]+$/)
    await expect(page.getByRole('heading', { name: 'Your answer' })).toBeVisible()
  })

  test('keeps what was typed and says what to do when it is too short', async ({ page }) => {
    await page.goto('/')
    const field = page.getByLabel(/shouting before you have said your name/)
    await field.fill('I would listen.')
    await page.getByRole('button', { name: 'See what it shows' }).click()
    await expect(page.getByText(/^A little more:/)).toBeVisible()
    await expect(field).toHaveValue('I would listen.')
    await expect(field).toBeFocused()
  })

  test('takes an answer before scripts arrive', async ({ browser }) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    await page.goto('/')
    await page.getByLabel(/shouting before you have said your name/).fill(answer)
    await page.getByRole('button', { name: 'See what it shows' }).click()
    await expect(page).toHaveURL(/\/attempts\/[a-z0-9]+$/)
  })

  test('greets somebody who comes back with one thing to practise, the reason, and the draft that waits', async ({
    page,
    checkAccessibility,
  }) => {
    await page.goto('/')
    await page.getByLabel(/shouting before you have said your name/).fill(answer)
    await page.getByRole('button', { name: 'See what it shows' }).click()
    await page.waitForURL(/\/attempts\/[a-z0-9]+$/)
    await page.goto('/questions/own-mistake')
    await page.getByRole('radio', { name: 'Freely' }).check()
    await page.getByLabel('Your answer', { exact: true }).fill('I once booked the wrong date for a guest.')
    await expect(page.getByText('Saved', { exact: true })).toBeVisible()
    await page.goto('/')
    await expect(page.getByText(/was missing from your last answer that called for it/)).toBeVisible()
    await expect(page.getByRole('table', { name: /Key points in your last answers/ })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Waiting for you' })).toContainText('9 words')
    await checkAccessibility(page)
    await page.getByRole('link', { name: 'Start' }).click()
    await expect(page).toHaveURL(/\/questions\/[a-z-]+$/)
  })
})

test.describe('the look', () => {
  test('follows the device until somebody chooses, and then stays chosen', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto('/')
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(await paper()).toBe('rgb(23, 28, 35)')
    await page.getByLabel('Look').selectOption('Day')
    await expect.poll(paper).toBe('rgb(250, 248, 243)')
    await page.goto('/questions')
    expect(await paper()).toBe('rgb(250, 248, 243)')
  })

  test('moves nothing for somebody who wants less motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto('/')
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element)
          return animationName !== 'none' || transitionDuration.split(', ').some((time) => time !== '0s')
        }).length,
    )
    expect(moving).toBe(0)
  })
})
