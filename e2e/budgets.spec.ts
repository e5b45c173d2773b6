import { countPageBytes } from '../scripts/test/page-bytes.mjs'
import { expect, test } from './fixtures'

const PRACTICE = '/questions/angry-customer'
const PRACTICE_BYTES_MAX = 190 * 1000

test('the practice page weighs at most 190 KB and never shifts', async ({ page }) => {
  const readBytes = countPageBytes(page)
  await page.goto(PRACTICE, { waitUntil: 'networkidle' })
  const bytes = await readBytes()
  expect(bytes.script).toBeGreaterThan(0)
  expect(bytes.total, JSON.stringify(bytes)).toBeLessThanOrEqual(PRACTICE_BYTES_MAX)
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value)
        }).observe({ type: 'layout-shift', buffered: true })
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)))
      }),
  )
  expect(shift).toBe(0)
})
