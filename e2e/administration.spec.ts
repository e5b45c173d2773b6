import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { askForAccount, confirmAccount, givePassword, newEmail, signUp } from './account-steps'
import { test as base, expect } from './fixtures'
import { openMailLink } from './mail'
import { startOwnServer } from './own-server'
import { turnOnSecondFactor } from './second-factor-steps'

let server = { address: '', folder: '', stop: async () => {} }

const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
  baseURL: async ({}, use) => use(server.address),
})
// What is no administrator’s to see is missing, and so are links that are over.
test.use({ expectedFaults: [/404 \(Not Found\)/] })

// A server has one first administrator.
test.beforeAll(async () => {
  server = await startOwnServer()
})
test.afterAll(() => server.stop())

/** What the start printed. */
function setUpLink(): string {
  const printed = readFileSync(path.join(server.folder, 'mail.txt'), 'utf8')
  return /^http\S+\/set-up\/\S+$/m.exec(printed)?.[0] ?? ''
}

const main = (page: Page) => page.getByRole('main')
const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 })

async function becomeAdministrator(page: Page, email: string): Promise<void> {
  await page.goto(setUpLink())
  await main(page).getByRole('link', { name: 'Sign up' }).click()
  await askForAccount(page, email)
  await confirmAccount(page, email, server.folder)
  await page.getByRole('button', { name: 'Become the administrator' }).click()
  await expect(page.getByText('until it is on, the pages for administrators stay closed')).toBeVisible()
}

async function invite(page: Page, email: string): Promise<void> {
  await page.goto('/administration/coaches')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(page.getByText('The invitation is on its way.')).toBeVisible()
  await expect(page.getByRole('button', { name: `Take back the invitation of ${email}` })).toBeVisible()
}

const openInvitation = (page: Page, email: string) =>
  openMailLink(page, email, /invited to coach/, server.folder)

test('a new server gets its administrator, who invites a coach and takes the role away again', async ({
  page,
  browser,
  checkAccessibility,
}) => {
  const [boss, coach, stranger] = [newEmail('boss'), newEmail('coach'), newEmail('stranger')]
  const newPage = async () => (await browser.newContext({ baseURL: server.address })).newPage()
  const [coachPage, strangerPage] = [await newPage(), await newPage()]

  await test.step('the printed link makes one administrator', async () => {
    await signUp(strangerPage, stranger, server.folder)
    await strangerPage.goto(setUpLink())
    await checkAccessibility(strangerPage)
    await becomeAdministrator(page, boss)
    await strangerPage.getByRole('button', { name: 'Become the administrator' }).click()
    await expect(heading(strangerPage, 'This link is over')).toBeVisible()
    await checkAccessibility(strangerPage)
  })

  await test.step('who needs a second step before any page opens', async () => {
    for (const closed of ['/administration', '/administration/coaches', '/administration/audit']) {
      await page.goto(closed)
      await expect(page).toHaveURL('/account/second-factor')
    }
    await turnOnSecondFactor(page)
    await page.goto('/account')
    await page.getByRole('link', { name: 'Administration' }).click()
    await expect(heading(page, 'Administration')).toBeVisible()
    await expect(main(page)).toContainText(/Administrators\s*1/)
    await expect(main(page)).not.toContainText('@')
  })

  await test.step('an address that is none is told beside the field, and kept', async () => {
    await page.goto('/administration/coaches')
    await page.getByLabel('E-mail address').fill('coach')
    await page.getByRole('button', { name: 'Send the invitation' }).click()
    await expect(page.getByLabel('E-mail address')).toBeFocused()
    await expect(page.getByLabel('E-mail address')).toHaveAccessibleDescription(/Write the whole address/)
    await expect(page.getByLabel('E-mail address')).toHaveValue('coach')
    await checkAccessibility(page)
  })

  await test.step('an invitation does nothing for another account', async () => {
    await invite(page, coach)
    await openInvitation(strangerPage, coach)
    await expect(main(strangerPage)).toContainText('was sent to another e-mail address')
    await expect(main(strangerPage)).not.toContainText(coach)
    await expect(strangerPage.getByRole('button', { name: 'Become a coach' })).toBeHidden()
    await checkAccessibility(strangerPage)
  })

  await test.step('nor when it is taken back', async () => {
    await page.getByRole('button', { name: `Take back the invitation of ${coach}` }).click()
    await expect(page.getByText('The invitation is taken back')).toBeVisible()
    await openInvitation(coachPage, coach)
    await expect(heading(coachPage, 'This invitation is over')).toBeVisible()
    await checkAccessibility(coachPage)
  })

  await test.step('the one who was invited signs up, comes back and accepts', async () => {
    await invite(page, coach)
    await openInvitation(coachPage, coach)
    await checkAccessibility(coachPage)
    await main(coachPage).getByRole('link', { name: 'Sign up' }).click()
    await askForAccount(coachPage, coach)
    await confirmAccount(coachPage, coach, server.folder)
    await coachPage.getByRole('button', { name: 'Become a coach' }).click()
    await expect(coachPage.getByText('You are a coach on this server.')).toBeVisible()
    await openInvitation(coachPage, coach)
    await expect(heading(coachPage, 'This invitation is over')).toBeVisible()
    await coachPage.goto('/administration')
    await expect(heading(coachPage, 'There is nothing at this address')).toBeVisible()
  })

  await test.step('the log shows it', async () => {
    await page.goto('/administration/audit')
    await checkAccessibility(page)
    await page.getByLabel('What').selectOption({ label: 'Invitation accepted' })
    await page.getByRole('button', { name: 'Show', exact: true }).click()
    await expect(main(page).getByRole('listitem').filter({ hasText: 'Invitation accepted' })).toHaveCount(1)
    await expect(main(page)).not.toContainText('@')
    await page.getByLabel('Until').fill('2020-01-01')
    await page.getByRole('button', { name: 'Show', exact: true }).click()
    await expect(page.getByText('The log has no line like this.')).toBeVisible()
    await page.getByRole('link', { name: 'Show everything' }).click()
    await expect(main(page).getByText('Administrator set up').last()).toBeVisible()
  })

  await test.step('the role is taken away, and the next request is a candidate’s', async () => {
    await page.goto('/administration/coaches')
    const line = main(page).getByRole('listitem').filter({ hasText: coach })
    await line.getByText('Change the role').click()
    await line.getByRole('button', { name: `Take the role away from ${coach}` }).click()
    await expect(page.getByText('The role is changed.')).toBeVisible()
    await expect(main(page)).not.toContainText(coach)
    await coachPage.goto('/account')
    await givePassword(coachPage, coach)
    await expect(coachPage.getByText(`Signed in as ${coach}.`)).toBeVisible()
    await expect(coachPage.getByText('You are a coach')).toBeHidden()
  })

  await test.step('nobody else can be administrator, so the last one stays', async () => {
    const line = main(page).getByRole('listitem').filter({ hasText: boss })
    await line.getByText('Change the role').click()
    await line.getByRole('button', { name: `Make ${boss} a coach again` }).click()
    await expect(page.getByText('somebody has to stay administrator')).toBeVisible()
  })
})
