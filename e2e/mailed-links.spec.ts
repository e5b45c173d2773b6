import {
  askForAccount,
  expectDraft,
  expectNobody,
  expectSignedIn,
  givePassword,
  newEmail,
  password,
  signUp,
  writeDraft,
} from './account-steps'
import { expect, test } from './fixtures'
import { listMail, openMailLink, readLastMail } from './mail'

test.describe('signing up', () => {
  test('says the same for an address that has an account, and only the mail tells', async ({
    page,
    browser,
  }) => {
    const email = await signUp(page)
    const stranger = await (await browser.newContext()).newPage()
    const told: string[] = []
    for (const tried of [email, newEmail()]) {
      await stranger.goto('/sign-up')
      await askForAccount(stranger, tried)
      await expect(stranger.getByRole('heading', { name: 'Look into your mail' })).toBeVisible()
      told.push(`${stranger.url()} ${await stranger.getByRole('main').textContent()}`)
    }
    expect(told[0]).toBe(told[1])
    const { text } = await readLastMail(email, /already have/)
    expect(text).toContain('/sign-in')
    expect(text).toContain('/forgot-password')
    await stranger.context().close()
  })

  test('opens no door to whoever signed up with somebody else’s address', async ({ page, browser }) => {
    const email = newEmail('victim')
    const stranger = await (await browser.newContext()).newPage()
    await stranger.goto('/sign-up')
    await askForAccount(stranger, email, 'chosen by a stranger')
    await openMailLink(page, email, /nearly there/)
    await expect(page.getByText('You signed up in another browser')).toBeVisible()
    await page.getByRole('button', { name: 'Make my account' }).click()
    await expect(page.getByLabel('Password')).toHaveAccessibleDescription(/not the password that was chosen/)
    await stranger.goto('/sign-in')
    await givePassword(stranger, email, 'chosen by a stranger')
    await expect(stranger.getByText('don’t go together')).toBeVisible()
    await stranger.context().close()
  })

  test('goes on in another browser with the password, and takes along what was written', async ({
    page,
    browser,
    checkAccessibility,
  }) => {
    await writeDraft(page)
    await page.goto('/sign-up?next=/account')
    const email = newEmail()
    await askForAccount(page, email)
    await expect(page.getByRole('heading', { name: 'Look into your mail' })).toBeVisible()
    await expect(page.getByText('This server sends no mail.')).toBeVisible()
    await expectDraft(page)
    const phone = await (await browser.newContext()).newPage()
    const link = await openMailLink(phone, email, /nearly there/)
    await checkAccessibility(phone)
    await phone.getByLabel('Password').fill(password)
    await phone.getByRole('button', { name: 'Make my account' }).click()
    await expectSignedIn(phone, email)
    await expect(phone.getByText('In your account: one draft.')).toBeVisible()
    await phone.goto(link)
    await expect(phone.getByRole('heading', { name: 'This link no longer works' })).toBeVisible()
    await checkAccessibility(phone)
    await phone.context().close()
  })

  test('refuses a password that is tried first, and tells in words how strong one is', async ({ page }) => {
    await page.goto('/sign-up')
    await askForAccount(page, newEmail(), 'password1234')
    await expect(page.getByLabel('Password')).toHaveAccessibleDescription(
      /among the ones that are tried first/,
    )
    await expect(page.getByLabel('Password')).toBeFocused()
    await page.getByLabel('Password').pressSequentially('starline2026')
    await expect(page.getByRole('status').filter({ hasText: 'Too easy to guess' })).toBeVisible()
    await page.getByLabel('Password').fill('kettle river bank')
    await expect(page.getByRole('status').filter({ hasText: 'Strong.' })).toBeVisible()
  })
})

test.describe('a link in place of a password', () => {
  test('signs in once, and takes the guest’s work along', async ({ page, browser, checkAccessibility }) => {
    const email = await signUp(page)
    const elsewhere = await (await browser.newContext()).newPage()
    await writeDraft(elsewhere)
    await elsewhere.goto('/sign-in?next=/account')
    await elsewhere.getByLabel('E-mail address').fill(email)
    await elsewhere.getByRole('link', { name: 'Send me a link instead' }).click()
    await expect(elsewhere.getByRole('heading', { name: 'Sign in by a link' })).toBeVisible()
    await expect(elsewhere.getByLabel('E-mail address')).toHaveValue(email)
    await elsewhere.getByRole('button', { name: 'Send me a link' }).click()
    await expect(elsewhere.getByRole('heading', { name: 'Look into your mail' })).toBeVisible()
    const link = await openMailLink(elsewhere, email, /link to sign in/)
    await expect(elsewhere.getByText(`This link opens the account of ${email}.`)).toBeVisible()
    await expect(elsewhere.getByText('Written here without an account: one draft.')).toBeVisible()
    await checkAccessibility(elsewhere)
    await elsewhere.getByRole('button', { name: 'Sign in' }).click()
    await expectSignedIn(elsewhere, email)
    await expect(elsewhere.getByText('In your account: one draft.')).toBeVisible()
    await page.goto(link)
    await expect(page.getByRole('heading', { name: 'This link no longer works' })).toBeVisible()
    await elsewhere.context().close()
  })

  test('is asked for with the same answer by whoever has no account, and nothing is sent', async ({
    page,
  }) => {
    const email = newEmail()
    for (const [path, heading] of [
      ['/sign-in/link', 'Sign in by a link'],
      ['/forgot-password', 'Choose a new password'],
    ] as const) {
      await page.goto(path)
      await expect(page.getByRole('heading', { name: heading })).toBeVisible()
      await page.getByLabel('E-mail address').fill(email)
      await page.getByRole('button', { name: 'Send me a link' }).click()
      await expect(page.getByText('If there is an account with the address that you gave')).toBeVisible()
    }
    expect(listMail(email)).toEqual([])
  })
})

test('a forgotten password is replaced, and every device is signed out', async ({
  page,
  browser,
  checkAccessibility,
}) => {
  const email = await signUp(page)
  const elsewhere = await (await browser.newContext()).newPage()
  await elsewhere.goto('/sign-in?next=/account')
  await elsewhere.getByRole('link', { name: 'Forgot your password?' }).click()
  await expect(elsewhere.getByRole('heading', { name: 'Choose a new password' })).toBeVisible()
  await elsewhere.getByLabel('E-mail address').fill(email)
  await elsewhere.getByRole('button', { name: 'Send me a link' }).click()
  await expect(elsewhere.getByRole('heading', { name: 'Look into your mail' })).toBeVisible()
  const link = await openMailLink(elsewhere, email, /new Starline password/)
  await checkAccessibility(elsewhere)
  await elsewhere.getByLabel('New password').fill('password1234')
  await elsewhere.getByRole('button', { name: 'Set the new password' }).click()
  await expect(elsewhere.getByText('among the ones that are tried first')).toBeVisible()
  await elsewhere.getByLabel('New password').fill('kettle river bank')
  await elsewhere.getByRole('button', { name: 'Set the new password' }).click()
  await expect(elsewhere.getByText('Your new password counts from now on.')).toBeVisible()
  await expectNobody(page)
  await expectNobody(elsewhere)
  await givePassword(elsewhere, email)
  await expect(elsewhere.getByText('don’t go together')).toBeVisible()
  await givePassword(elsewhere, email, 'kettle river bank')
  await expectSignedIn(elsewhere, email)
  await readLastMail(email, /password was changed/)
  await elsewhere.goto(link)
  await expect(elsewhere.getByRole('heading', { name: 'This link no longer works' })).toBeVisible()
  await elsewhere.context().close()
})

test('too many wrong passwords say when to try again, for known and unknown addresses alike', async ({
  page,
  browser,
}) => {
  const email = await signUp(page)
  const stranger = await (await browser.newContext()).newPage()
  for (const tried of [email, newEmail()]) {
    for (let at = 0; at < 10; at += 1) {
      await stranger.goto('/sign-in')
      await givePassword(stranger, tried, `wrong ${at}`)
      await expect(stranger.getByText('don’t go together')).toBeVisible()
    }
    await stranger.goto('/sign-in')
    await givePassword(stranger, tried)
    await expect(stranger.getByLabel('Password')).toHaveAccessibleDescription(
      /tried very often\. Try again in 1[45] minutes\./,
    )
    await expect(stranger.getByLabel('E-mail address')).toHaveValue(tried)
  }
  await stranger.context().close()
})
