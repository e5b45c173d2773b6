import { expect, test } from './fixtures'

const QUESTION = 'Tell me about a time you had to tell a customer that the shop had closed early.'
const ANSWER =
  'Last winter a man came to our bakery after we had closed early because of the snow. I let him tell me the whole of it without cutting in, and I told him how sorry I was. I rang our other shop, had his cake put aside, and asked him whether that would do. He took it with a smile.'

test('a question of one’s own is practised like any other, and is nobody else’s', async ({
  page,
  browser,
  checkAccessibility,
}) => {
  await page.goto('/questions')
  await page.getByRole('link', { name: 'Practise a question of your own' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your own questions')
  await expect(page.getByText('None yet.')).toBeVisible()
  await checkAccessibility(page)

  await page.getByLabel('The question', { exact: true }).fill('So?')
  await page.getByRole('button', { name: 'Practise it' }).click()
  await expect(page.getByText('Write the question out: a few words at least.')).toBeVisible()
  await expect(page.getByLabel('The question', { exact: true })).toHaveValue('So?')

  await page.getByLabel('The question', { exact: true }).fill(QUESTION)
  await page.getByRole('button', { name: 'Practise it' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(QUESTION)
  const address = page.url()
  await checkAccessibility(page)
  await page.getByRole('radio', { name: 'Freely' }).check()
  await page.getByLabel('Your answer', { exact: true }).fill(ANSWER)
  await page.getByRole('button', { name: 'Get feedback' }).click()
  await expect(page).toHaveURL(/\/attempts\//)
  await expect(page.getByRole('link', { name: QUESTION })).toBeVisible()
  await expect(page.getByText('A strong answer')).toHaveCount(0)

  await page.goto('/attempts')
  await expect(page.getByRole('article').getByText(QUESTION)).toBeVisible()
  await page.goto('/questions/own')
  await expect(page.getByText('answered once')).toBeVisible()

  const other = await (await browser.newContext()).newPage()
  await other.goto(address)
  await expect(other.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible()
  await expect(other.getByText(QUESTION)).toHaveCount(0)
  await other.context().close()

  await page.getByRole('button', { name: /^Remove from your list/ }).click()
  await expect(page.getByText('None yet.')).toBeVisible()
  await page.goto('/attempts')
  await expect(page.getByRole('article').getByText(QUESTION)).toBeVisible()
})
