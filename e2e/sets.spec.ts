import { expect, test } from './fixtures'

const story =
  'A caller rang four days before Christmas and shouted that her table had come broken twice. I let her tell me everything, I said sorry for the two broken tables, and I booked a fitter for Friday. I rang her that evening, and she was happy with it.'

test('a set is found in the bank, leads from question to question, and remembers how far one came', async ({
  page,
  checkAccessibility,
}) => {
  await page.goto('/questions')
  await page.getByText('Ready sets').click()
  await page.getByRole('link', { name: 'Angry caller' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Angry caller' })).toBeVisible()
  await expect(page.getByText('7 questions', { exact: true })).toBeVisible()
  await checkAccessibility(page)

  const first = await page.getByRole('main').getByRole('listitem').getByRole('link').first().textContent()
  await page.getByRole('link', { name: 'Begin', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: first ?? '' })).toBeVisible()
  const freely = page.getByRole('radio', { name: 'Freely' })
  await freely.check()
  await page.getByRole('textbox', { name: 'Your answer' }).fill(story)
  await page.getByRole('button', { name: 'Get feedback' }).click()
  await page.getByRole('link', { name: 'Angry caller' }).click()
  await expect(page.getByText('7 questions, 1 answered')).toBeVisible()
  await page.getByRole('link', { name: 'Go on', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(first ?? '')
})

test.describe('a set that there is not', () => {
  test.use({ expectedFaults: [/404/] })

  test('is a page that is missing', async ({ page }) => {
    expect((await page.goto('/sets/nowhere'))?.status()).toBe(404)
  })
})
