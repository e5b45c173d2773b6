import { chromium } from '@playwright/test'
import lighthouse, { type Flags } from 'lighthouse'
import { browserFlags, findBrowser } from '../scripts/test/find-browser.mjs'
import { findFreePort } from '../scripts/test/free-port.mjs'
import { expect, test } from './fixtures'

const categories = ['accessibility', 'best-practices', 'seo']

/** The audits that did not pass, by category: times are no part of it, since a busy machine must not fail a test. */
async function audit(url: string): Promise<Record<string, { score: number | null; failed: string[] }>> {
  const port = await findFreePort()
  const executablePath = findBrowser()
  const browser = await chromium.launch({
    args: [...browserFlags, `--remote-debugging-port=${port}`],
    ...(executablePath ? { executablePath } : {}),
  })
  try {
    const flags: Flags = { port, onlyCategories: categories, logLevel: 'error' }
    const result = await lighthouse(url, flags)
    if (!result) throw new Error(`Lighthouse gave nothing for ${url}`)
    const { lhr } = result
    return Object.fromEntries(
      Object.values(lhr.categories).map(({ id, score, auditRefs }) => {
        const failed = auditRefs
          .filter((ref) => ref.weight > 0 && (lhr.audits[ref.id]?.score ?? 1) < 1)
          .map((ref) => `${ref.id}: ${lhr.audits[ref.id]?.explanation ?? lhr.audits[ref.id]?.title}`)
        return [id, { score, failed }]
      }),
    )
  } finally {
    await browser.close()
  }
}

test.describe('Lighthouse gives full marks for accessibility, best practices and search engines to', () => {
  for (const path of ['/', '/questions', '/questions/angry-customer']) {
    test(path, async ({ baseURL }) => {
      const full = Object.fromEntries(categories.map((category) => [category, { score: 1, failed: [] }]))
      expect(await audit(`${baseURL}${path}`)).toEqual(full)
    })
  }
})
