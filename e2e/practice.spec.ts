import type { Browser, BrowserContext, Locator, Page } from '@playwright/test'
import { signUp } from './account-steps'
import { expect, test } from './fixtures'

const address = '/questions/angry-customer'
const story =
  'A caller rang four days before Christmas and shouted that her table had come broken twice. I let her tell me everything, I said sorry for the two broken tables, and I booked a fitter for Friday. I rang her that evening, and she was happy with it.'

// What the browser says in its console while the line is cut.
test.use({ expectedFaults: [/net::ERR_INTERNET_DISCONNECTED/] })

const situation = (page: Page) => page.getByLabel('Situation', { exact: true })
const task = (page: Page) => page.getByLabel('Task', { exact: true })
const action = (page: Page) => page.getByLabel('Action', { exact: true })
const free = (page: Page) => page.getByRole('textbox', { name: 'Your answer' })
const listened = (page: Page) => page.getByText('Listened', { exact: true }).filter({ visible: true })
const submit = (page: Page) => page.getByRole('button', { name: 'Get feedback' })

async function open(page: Page, at = address): Promise<void> {
  await page.goto(at)
  await expectScripts(page)
}

/** Scripts have arrived when the timer can be started. */
async function expectScripts(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Start a timer' })).toBeVisible()
}

async function writeFreely(page: Page, text = story): Promise<void> {
  await page.getByRole('radio', { name: 'Freely' }).check()
  await free(page).fill(text)
}

async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
}

/** The same person on another machine: the same cookies, nothing else. */
async function openOtherDevice(browser: Browser, context: BrowserContext): Promise<Page> {
  const other = await browser.newContext()
  await other.addCookies(await context.cookies())
  return other.newPage()
}

async function signOut(page: Page): Promise<void> {
  await page.goto('/account')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL('/')
}

async function top(field: Locator): Promise<number> {
  return (await field.boundingBox())?.y ?? Number.NaN
}

test.describe('what is typed', () => {
  test('comes back after a reload', async ({ page }) => {
    await open(page)
    await situation(page).fill('She rang before I had my coffee.')
    await action(page).fill('  I listened.\n\nThen I asked.  ')
    await expectSaved(page)
    await page.reload()
    await expect(situation(page)).toHaveValue('She rang before I had my coffee.')
    await expect(action(page)).toHaveValue('  I listened.\n\nThen I asked.  ')
  })

  test('comes back when the page went down before anything was sent', async ({ page, context }) => {
    await open(page)
    await context.setOffline(true)
    await situation(page).fill('She rang before I had my coffee.')
    await expect(page.getByText('Offline: kept on this device').first()).toBeVisible()
    await page.close()
    await context.setOffline(false)
    const again = await context.newPage()
    await open(again)
    await expect(situation(again)).toHaveValue('She rang before I had my coffee.')
    await expectSaved(again)
  })

  test('is sent when the line is back', async ({ page, context, browser }) => {
    await open(page)
    await situation(page).fill('Before.')
    await expectSaved(page)
    await context.setOffline(true)
    await situation(page).fill('Before, and in the tunnel.')
    await expect(page.getByText('Offline: kept on this device').first()).toBeVisible()
    await context.setOffline(false)
    await expectSaved(page)
    const device = await openOtherDevice(browser, context)
    await open(device)
    await expect(situation(device)).toHaveValue('Before, and in the tunnel.')
  })

  test('is not overwritten by a blank', async ({ page }) => {
    await open(page)
    await situation(page).fill('Not to be lost.')
    await expectSaved(page)
    await situation(page).fill('')
    await page.reload()
    await expect(situation(page)).toHaveValue('Not to be lost.')
  })

  test('is followed by the other tab of the same browser', async ({ page, context }) => {
    await open(page)
    await situation(page).fill('One.')
    await expectSaved(page)
    const tab = await context.newPage()
    await open(tab)
    await situation(tab).fill('One, and two.')
    await expectSaved(tab)
    await expect(situation(page)).toHaveValue('One, and two.')
    await situation(page).fill('One, two, and three.')
    await expectSaved(page)
    await expect(situation(tab)).toHaveValue('One, two, and three.')
  })

  test('is a choice where another device wrote something newer', async ({ page, context, browser }) => {
    await open(page)
    await situation(page).fill('At home.')
    await expectSaved(page)
    const device = await openOtherDevice(browser, context)
    await open(device)
    await situation(page).fill('At home, and more.')
    await expectSaved(page)
    await situation(device).fill('On the bus.')
    await expect(device.getByText('There is a newer version of this answer')).toBeVisible()
    await device.getByText('Read the other version').click()
    await expect(device.getByText('At home, and more.')).toBeVisible()

    await device.getByRole('button', { name: 'Keep this one' }).click()
    await expectSaved(device)
    await page.reload()
    await expect(situation(page)).toHaveValue('On the bus.')
  })

  test('can be thrown away, and brought back', async ({ page }) => {
    await open(page)
    await situation(page).fill('Rather not.')
    await expectSaved(page)
    await page.getByRole('button', { name: 'Start over' }).click()
    await expect(situation(page)).toHaveValue('')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(situation(page)).toHaveValue('Rather not.')
    await expectSaved(page)
    const discarded = page.waitForResponse((response) => response.request().method() === 'POST')
    await page.getByRole('button', { name: 'Start over' }).click()
    await discarded
    await page.reload()
    await expectScripts(page)
    await expect(situation(page)).toHaveValue('')
  })
})

test.describe('a page that stays open', () => {
  test('puts nobody’s words into the account of somebody else', async ({ page, context }) => {
    await open(page)
    await writeFreely(page)
    await expectSaved(page)
    const tab = await context.newPage()
    await signUp(tab)
    await signOut(tab)
    await signUp(tab)
    await free(page).fill(`${story} She sent a card.`)
    await expect(page.getByText('Somebody else, or nobody, is signed in here').first()).toBeVisible()
    await open(tab)
    await expect(situation(tab)).toHaveValue('')
    await tab.getByRole('radio', { name: 'Freely' }).check()
    await expect(free(tab)).toHaveValue('')
    for (let press = 1; press <= 2; press += 1) {
      const answered = page.waitForResponse((response) => response.request().method() === 'POST')
      await submit(page).click()
      await answered
      await expect(page.getByText('so nothing was sent')).toBeVisible()
    }
    await expect(page).toHaveURL(address)
    await expect(free(page)).toHaveValue(`${story} She sent a card.`)
  })

  test('forgets its words when the device is cleared in another tab', async ({ page, context }) => {
    await open(page)
    await situation(page).fill('Mine alone.')
    await expectSaved(page)
    const tab = await context.newPage()
    await tab.goto('/account/finish')
    await tab.getByRole('button', { name: 'Delete it and clear this device' }).click()
    await expect(tab.getByRole('heading', { name: 'This device is clear' })).toBeVisible()
    await expect(page.getByText('This device was cleared').first()).toBeVisible()
    await expect(situation(page)).toHaveValue('')
    await writeFreely(page)
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
    await submit(page).click()
    await expect(page.getByText('so nothing was sent')).toBeVisible()
    await open(tab)
    await expect(situation(tab)).toHaveValue('')
  })

  test('goes on as the same guest as the other tab, however soon both save', async ({ page, context }) => {
    const tab = await context.newPage()
    await open(page)
    await open(tab, '/questions/excellent-service')
    await Promise.all([situation(page).fill('One.'), free(tab).fill('Two.')])
    await expectSaved(page)
    await expectSaved(tab)
    await situation(page).fill('One, and more.')
    await free(tab).fill('Two, and more.')
    await expectSaved(page)
    await expectSaved(tab)
    await page.reload()
    await tab.reload()
    await expect(situation(page)).toHaveValue('One, and more.')
    await expect(free(tab)).toHaveValue('Two, and more.')
  })
})

test.describe('the editor', () => {
  test('says where the work lives until there is an account', async ({ page }) => {
    const line = page.getByText('Until you sign up, your work lives in this browser only.')
    await open(page)
    await expect(line).toBeVisible()
    await writeFreely(page)
    await expectSaved(page)
    await expect(line).toBeVisible()
    await signUp(page)
    await open(page)
    await expect(line).toHaveCount(0)
  })

  test('says that a text is too long for the server, and keeps it in the browser', async ({ page }) => {
    await open(page)
    await writeFreely(page, 'x'.repeat(60_001))
    await expect(page.getByText('Too long to be kept on the server').first()).toBeVisible()
    await page.reload()
    await expectScripts(page)
    await expect(page.getByText('Too long to be kept on the server').first()).toBeVisible()
    expect((await free(page).inputValue()).length).toBe(60_001)
  })

  test('switches between four parts and free writing without losing a word', async ({ page }) => {
    await open(page)
    await situation(page).fill('She rang.')
    await action(page).fill('I listened.\n\nI asked.')
    await page.getByRole('radio', { name: 'Freely' }).check()
    await expect(free(page)).toHaveValue('She rang.\n\nI listened.\n\nI asked.')
    await expect(situation(page)).toBeHidden()
    await free(page).fill('She rang us.\n\nI listened.\n\nI asked.')
    await page.getByRole('radio', { name: 'Four parts' }).check()
    await expect(situation(page)).toHaveValue('She rang us.')
    await expect(action(page)).toHaveValue('I listened.\n\nI asked.')
    await expect(task(page)).toHaveValue('')
  })

  test('counts quietly, and nothing jumps', async ({ page }) => {
    await open(page)
    const before = await top(task(page))
    await situation(page).fill('Last May a caller shouted at me.')
    await expect(page.getByText('7 words, about 3 seconds aloud · usually 15 to 45')).toBeVisible()
    await expectSaved(page)
    expect(await top(task(page))).toBe(before)
    await situation(page).fill('Last May')
    await expect(page.getByText('2 words')).toBeHidden()
  })

  test('has a timer that informs and never stops anybody', async ({ page }) => {
    await page.clock.install()
    await open(page)
    await page.getByRole('button', { name: 'Start a timer' }).click()
    await page.clock.runFor('02:05')
    await expect(page.getByRole('timer')).toHaveText('2:05')
    await expect(page.getByText('2 minutes. Most answers take one to two.')).toBeVisible()
    await situation(page).fill('Still writing.')
    await expect(situation(page)).toHaveValue('Still writing.')
    await page.getByRole('button', { name: 'Stop' }).click()
    await expect(page.getByRole('timer')).toBeHidden()
  })

  test('asks general questions freely only', async ({ page }) => {
    await open(page, '/questions/excellent-service')
    await expect(page.getByRole('radio')).toHaveCount(0)
    await expect(free(page)).toBeVisible()
    await expect(page.getByText('What it asks for').filter({ visible: true })).toBeVisible()
  })

  test('remembers whether the points are folded', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await open(page)
    await expect(listened(page)).toBeVisible()
    await page.getByText('What it calls for').filter({ visible: true }).click()
    await expect(listened(page)).toHaveCount(0)
    await page.reload()
    await expect(listened(page)).toHaveCount(0)
    await page.setViewportSize({ width: 390, height: 844 })
    await page.getByText('What it calls for').click()
    await page.reload()
    await expect(listened(page)).toBeVisible()
  })

  test('can be used by everybody', async ({ page, checkAccessibility }) => {
    await open(page)
    await checkAccessibility(page)
    await page.getByText('What the interviewer is after').click()
    await submit(page).click()
    await expect(situation(page)).toBeFocused()
    await checkAccessibility(page)
    await writeFreely(page)
    await page.getByRole('button', { name: 'Start over' }).click()
    await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
    await checkAccessibility(page)
  })
})

test.describe('sending', () => {
  test('makes one attempt however often the same text is sent, and another for other text', async ({
    page,
  }) => {
    await open(page)
    await writeFreely(page)
    await submit(page).dblclick()
    await expect(page).toHaveURL(/\/attempts\/\w+$/)
    const first = page.url()

    await page.goBack()
    await expectScripts(page)
    await expect(free(page)).toHaveValue(story)
    await submit(page).click()
    await expect(page).toHaveURL(first)

    await page.goto(address)
    await expectScripts(page)
    await expect(situation(page)).toHaveValue('')
    await writeFreely(page)
    await submit(page).click()
    await expect(page).toHaveURL(first)

    await page.goto(address)
    await expectScripts(page)
    await writeFreely(page, `${story} She sent a card.`)
    await submit(page).click()
    await expect(page).toHaveURL(/\/attempts\/\w+$/)
    await expect(page).not.toHaveURL(first)
  })

  test('leaves no draft behind, here or on the server', async ({ page }) => {
    await open(page)
    await writeFreely(page)
    await expectSaved(page)
    await submit(page).click()
    await expect(page).toHaveURL(/\/attempts\/\w+$/)
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft'))),
    ).toEqual([])
    await open(page)
    await expect(situation(page)).toHaveValue('')
  })

  test('says beside the field what is wrong, and keeps the text', async ({ page }) => {
    await open(page)
    await situation(page).fill('Too short.')
    await submit(page).click()
    await expect(task(page)).toBeFocused()
    await expect(task(page)).toHaveAccessibleDescription(/A little more: 30 more characters at least/)
    await expect(situation(page)).toHaveValue('Too short.')

    await writeFreely(page, 'x'.repeat(20_007))
    await submit(page).click()
    await expect(free(page)).toBeFocused()
    await expect(free(page)).toHaveAccessibleDescription(/7 characters over the 20,000/)
    expect((await free(page).inputValue()).length).toBe(20_007)
  })

  test('keeps the words when the line is cut, and sends them when it is back', async ({ page, context }) => {
    await open(page)
    await writeFreely(page)
    await context.setOffline(true)
    await submit(page).click()
    await expect(page.getByText('It could not be sent.')).toBeVisible()
    await expect(free(page)).toHaveValue(story)
    await context.setOffline(false)
    await expectSaved(page)
    await expect(page.getByText('It could not be sent.')).toBeHidden()
    await submit(page).click()
    await expect(page).toHaveURL(/\/attempts\/\w+$/)
  })

  test('can be done again from the last text, which never pushes a draft aside unasked', async ({ page }) => {
    await open(page)
    await writeFreely(page)
    await submit(page).click()
    await page.getByRole('link', { name: 'Try again' }).first().click()
    await expectScripts(page)
    await expect(free(page)).toHaveValue(story)
    await free(page).fill(`${story} And a card came.`)
    await expectSaved(page)

    await page.goto('/attempts')
    await page
      .getByRole('link', { name: /angry customer/ })
      .first()
      .click()
    await page.getByRole('link', { name: 'Try again' }).first().click()
    await expectScripts(page)
    await expect(free(page)).toHaveValue(`${story} And a card came.`)
    await page.getByRole('button', { name: 'Start from the attempt' }).click()
    await expect(free(page)).toHaveValue(story)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(free(page)).toHaveValue(`${story} And a card came.`)
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('an answer in four parts is sent as one', async ({ page }) => {
    await page.goto(address)
    await situation(page).fill('A caller shouted that her table had come broken twice.')
    await action(page).fill('I let her tell me everything, and I said sorry for it.')
    await submit(page).click()
    await expect(page).toHaveURL(/\/attempts\/\w+$/)
    await expect(page.getByRole('main')).toContainText('her table had come broken twice')
  })

  test('going back and sending the same words again makes no second attempt', async ({ page }) => {
    await page.goto(address)
    await page.getByText('Freely', { exact: true }).click()
    await free(page).fill(story)
    await submit(page).click()
    await expect(page).toHaveURL(/\/attempts\/\w+$/)
    const first = page.url()
    await page.goBack()
    await page.getByText('Freely', { exact: true }).click()
    await free(page).fill(story)
    await submit(page).click()
    await expect(page).toHaveURL(first)
  })

  test('a fault is beside its field, which has the focus and the text', async ({ page }) => {
    await page.goto(address)
    await page.getByText('Freely', { exact: true }).click()
    await free(page).fill('Too short.')
    await submit(page).click()
    await expect(page.getByText('A little more: 30 more characters')).toBeVisible()
    await expect(free(page)).toHaveValue('Too short.')
    await expect(free(page)).toBeFocused()
  })
})

test('a question that does not exist is not found', async ({ request }) => {
  expect((await request.get('/questions/no-such-question')).status()).toBe(404)
})
