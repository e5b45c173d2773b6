import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import { browserFlags, findBrowser } from './find-browser.mjs'
import { findFreePort } from './free-port.mjs'

/** Starts a browser that Lighthouse can drive, hands its port to `use`, and ends it. */
export async function withAuditBrowser(use) {
  const port = await findFreePort()
  const executablePath = findBrowser()
  const browser = await chromium.launch({
    executablePath,
    args: [...browserFlags, `--remote-debugging-port=${port}`],
  })
  try {
    return await use(port)
  } finally {
    await browser.close()
  }
}

/**
 * Lighthouse's scores of a page for a phone, 0 to 100 by category (such as `performance`, `seo`), and what keeps any
 * of them from 100.
 */
export async function auditPage(url, port, categories) {
  const result = await lighthouse(url, {
    port,
    onlyCategories: categories,
    logLevel: 'error',
    output: 'json',
  })
  if (!result || result.lhr.runtimeError)
    throw new Error(`Lighthouse could not read ${url}: ${result?.lhr.runtimeError?.message}`)
  const { lhr } = result
  const scores = Object.fromEntries(
    Object.values(lhr.categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]),
  )
  const failed = Object.values(lhr.categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id}: ${lhr.audits[id]?.title}`)
  return { scores, failed }
}
