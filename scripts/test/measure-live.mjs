const TEXT =
  'Last December I was on the phones for a furniture shop in Leeds. A customer rang because her table had a split leg. I let her tell me the whole story without interrupting. I told her how sorry I was, and asked what would help. '
const KEY_DELAY_MS = 20
/** Longer than the pause after which the answer is read, and the reading itself. */
const PAUSE_MS = 3000

/** The longest task on the page's main thread while somebody types with a few pauses. Milliseconds; 0: none over 50. */
async function longestTaskWhileTyping(page) {
  await page.evaluate(() => {
    window.longest = 0
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration)
    }).observe({ type: 'longtask' })
  })
  const answer = page.getByRole('textbox', { name: 'Your answer' })
  for (let round = 0; round < 3; round++) {
    await answer.pressSequentially(TEXT, { delay: KEY_DELAY_MS })
    await page.waitForTimeout(PAUSE_MS)
  }
  return page.evaluate(() => window.longest)
}

/** What lighting up points while somebody types costs: how long it loads, and the longest task with it and without. */
export async function measureLive(browser, url) {
  const open = async () => {
    const page = await browser.newPage()
    await page.goto(url, { waitUntil: 'networkidle' })
    await page.getByRole('radio', { name: 'Freely' }).check()
    return page
  }
  const without = await open()
  const longestWithout = await longestTaskWhileTyping(without)
  await without.close()
  const page = await open()
  const began = performance.now()
  await page.getByRole('button', { name: 'Light them up' }).filter({ visible: true }).click()
  await page.getByText('points light up in a pause').filter({ visible: true }).waitFor()
  const loading = performance.now() - began
  const longestWith = await longestTaskWhileTyping(page)
  await page.close()
  return { loading, longestWithout, longestWith }
}
