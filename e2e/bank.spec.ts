import { readdirSync } from 'node:fs'
import { expect, test } from './fixtures'

const COUNT = readdirSync('content/questions').length

const strengths =
  'I listen before I answer, and I keep my temper when it is busy. At the bakery I served a queue of thirty on Saturdays, and my team leader said twice that the customers asked for me by name. I write things down so that nobody has to tell me twice.'

test.describe('the bank', () => {
  test('finds as one types, forgives a typing error, and keeps the words in the address', async ({
    page,
    checkAccessibility,
  }) => {
    await page.goto('/questions')
    await expect(page.getByRole('status')).toContainText(`${COUNT} questions.`)
    await page.getByRole('searchbox', { name: 'Search' }).pressSequentially('mangaer')
    await expect(page.getByRole('link', { name: /asks for your manager in the first minute/ })).toBeVisible()
    await expect(page).toHaveURL(/\?q=mangaer$/)
    await page.reload()
    await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('mangaer')
    await expect(page.getByRole('link', { name: /asks for your manager in the first minute/ })).toBeVisible()
    await checkAccessibility(page)
  })

  test('narrows by kind and place, one step a Back', async ({ page }) => {
    await page.goto('/questions')
    await page.getByRole('link', { name: 'What you would do', exact: true }).click()
    await expect(page).toHaveURL('/questions?kind=hypothetical')
    await page.getByRole('link', { name: 'Chat', exact: true }).click()
    await expect(page).toHaveURL('/questions?kind=hypothetical&channel=chat')
    const lines = page.getByRole('main').getByText(/^What you would do · chat$/)
    await expect(lines.first()).toBeVisible()
    await expect(page.getByText(/^Real story/).and(page.locator('.meta'))).toHaveCount(0)
    await page.goBack()
    await expect(page).toHaveURL('/questions?kind=hypothetical')
    await page.goBack()
    await expect(page.getByRole('status')).toContainText(`${COUNT} questions.`)
  })

  test('says so, and offers a way on, when nothing fits', async ({ page }) => {
    await page.goto('/questions?q=zzzzzz')
    await expect(page.getByText('No question fits.')).toBeVisible()
    await page.getByRole('link', { name: 'Show all questions' }).click()
    await expect(page.getByRole('status')).toContainText(`${COUNT} questions.`)
    await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('')
  })

  test('works before scripts arrive', async ({ browser }) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    await page.goto('/questions?kind=hypothetical')
    await page.getByRole('searchbox', { name: 'Search' }).fill('refund')
    await page.getByRole('searchbox', { name: 'Search' }).press('Enter')
    await expect(page).toHaveURL('/questions?q=refund&kind=hypothetical')
    await expect(page.getByRole('link', { name: /refund that the policy does not allow/ })).toBeVisible()
    await page.getByRole('link', { name: 'E-mail', exact: true }).click()
    await expect(page).toHaveURL('/questions?q=refund&kind=hypothetical&channel=email')
  })

  test('is whole by keyboard', async ({ page }) => {
    await page.goto('/questions')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeFocused()
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'General', exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/questions?kind=general')
  })

  test('says what somebody has answered, and that a draft waits', async ({ page }) => {
    await page.goto('/questions/strengths')
    await page.getByLabel('Your answer', { exact: true }).fill(strengths)
    await page.getByRole('button', { name: 'Get feedback' }).click()
    await page.waitForURL(/\/attempts\/[a-z0-9]+$/)
    await page.goto('/questions')
    await expect(page.getByRole('status')).toContainText('You have answered 1.')
    await expect(page.getByRole('listitem').filter({ hasText: 'What are your strengths' })).toContainText(
      'Answered',
    )
  })
})
