import { expect, test } from './fixtures'

const LESSON = '/learn/say-it-back'

test.describe('a lesson', () => {
  test('is found among the others, teaches, and leads to questions and to the next', async ({
    page,
    checkAccessibility,
  }) => {
    await page.goto('/learn')
    await checkAccessibility(page)
    await page.getByRole('main').getByRole('link').first().click()
    await expect(page.getByRole('heading', { name: 'One minute, now' })).toBeVisible()
    await checkAccessibility(page)
    await expect(
      page.getByRole('region', { name: 'Questions that train it' }).getByRole('listitem'),
    ).toHaveCount(3)
    const next = page.getByRole('link', { name: /^Next lesson/ })
    const title = (await next.textContent())?.replace('Next lesson: ', '') ?? ''
    await next.click()
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  })

  test('reads its exercise: what shows it, what does not, and nothing at all', async ({ page }) => {
    await page.goto(LESSON)
    const words = page.getByLabel('Your words')
    await page.getByRole('button', { name: 'Check it' }).click()
    await expect(page.getByText('Write a sentence or two first.')).toBeVisible()
    await expect(words).toBeFocused()
    await words.fill('I would put him through to the engineers and go for lunch.')
    await page.getByRole('button', { name: 'Check it' }).click()
    await expect(page.getByText('Not yet.')).toBeVisible()
    await expect(words).toHaveValue(/engineers/)
    await words.fill(
      'I would repeat the problem back to him in my own words: "So what you are saying is that you paid twice and nobody has rung you back, is that right?"',
    )
    await page.getByRole('button', { name: 'Check it' }).click()
    await expect(page.getByText('That shows it:')).toBeVisible()
  })

  test('works before scripts arrive', async ({ browser }) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    await page.goto(LESSON)
    await page.getByLabel('Your words').fill('I would hang up.')
    await page.getByRole('button', { name: 'Check it' }).click()
    await expect(page.getByText('Not yet.')).toBeVisible()
  })

  test.describe('that there is not', () => {
    test.use({ expectedFaults: [/404/] })

    test('is a page that is missing', async ({ page }) => {
      expect((await page.goto('/learn/nowhere'))?.status()).toBe(404)
    })
  })
})

test('a missing point leads to its lesson', async ({ page }) => {
  await page.goto('/questions/angry-customer')
  await page.getByRole('radio', { name: 'Freely' }).check()
  await page
    .getByLabel('Your answer', { exact: true })
    .fill(
      'I worked at a hotel desk in Split. A guest was shouting because his room was taken. I rang the hotel next door and booked him in. He left content.',
    )
  await page.getByRole('button', { name: 'Get feedback' }).click()
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Said the problem back' })
    .getByText('How to say it')
    .click()
  await page
    .getByRole('link', { name: /^Learn it:/ })
    .filter({ visible: true })
    .first()
    .click()
  await expect(page).toHaveURL(/\/learn\//)
})
