/** `npm run bench:pages`: what every page costs, against a production build with an empty database. Prints, asserts nothing. */
import { spawn } from 'node:child_process'
import { runWithFaults } from './start/fault.mjs'
import { ensureInstalled } from './start/install.mjs'
import { prepare } from './start/prepare.mjs'
import { root } from './start/root.mjs'
import { ensureMade, steps } from './start/steps.mjs'

const PAGES = [
  '/',
  '/questions',
  '/questions/angry-customer',
  '/attempts',
  '/how-it-judges',
  '/sign-in',
  '/sign-up',
  '/account',
  '/your-data',
]
const AUDITS = 5
const REQUESTS = 50
const say = (text) => console.error(`· ${text}`)

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const percentile95 = (values) => values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1]

/** Serves the build until the returned function is called. */
async function serveBuild(port) {
  const server = spawn(process.execPath, ['scripts/test/serve-build.mjs'], {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise((resolve) => server.on('exit', resolve))
  while (
    !(await fetch(`http://127.0.0.1:${port}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return () => {
    server.kill('SIGTERM')
    return ended
  }
}

/** Milliseconds until the whole answer is there, one request after another. */
async function timeResponses(url) {
  const times = []
  for (let n = 0; n < REQUESTS; n++) {
    const began = performance.now()
    await fetch(url).then((response) => response.text())
    times.push(performance.now() - began)
  }
  return { median: median(times), p95: percentile95(times) }
}

async function weigh(browser, url, countPageBytes) {
  const page = await browser.newPage()
  const readBytes = countPageBytes(page)
  await page.goto(url, { waitUntil: 'networkidle' })
  const bytes = await readBytes()
  await page.close()
  return bytes
}

await runWithFaults(async () => {
  await ensureInstalled(say)
  await prepare(say)
  await ensureMade(steps.build, say)
  const { chromium } = await import('@playwright/test')
  const { browserFlags, findBrowser } = await import('./test/find-browser.mjs')
  const { findFreePort } = await import('./test/free-port.mjs')
  const { auditPage, withAuditBrowser } = await import('./test/audit-page.mjs')
  const { countPageBytes } = await import('./test/page-bytes.mjs')
  const { measureLive } = await import('./test/measure-live.mjs')

  const port = await findFreePort()
  const stop = await serveBuild(port)
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags })
  try {
    for (const path of PAGES) {
      const url = `http://127.0.0.1:${port}${path}`
      const times = await timeResponses(url)
      const bytes = await weigh(browser, url, countPageBytes)
      const performances = []
      for (let n = 0; n < AUDITS; n++) {
        const { scores } = await withAuditBrowser((audited) => auditPage(url, audited, ['performance']))
        performances.push(scores.performance)
      }
      const kb = (count) => `${(count / 1000).toFixed(0)} KB`
      console.log(
        `${path}: Lighthouse performance ${median(performances)} (median of ${AUDITS}); answers in ${times.median.toFixed(0)} ms (95 % within ${times.p95.toFixed(0)} ms); ${kb(bytes.total)} (HTML ${kb(bytes.document)}, JavaScript ${kb(bytes.script)}, CSS ${kb(bytes.stylesheet)})`,
      )
    }
    const live = await measureLive(browser, `http://127.0.0.1:${port}/questions/angry-customer`)
    console.log(
      `Typing an answer: longest task ${live.longestWithout.toFixed(0)} ms; with points lighting up ${live.longestWith.toFixed(0)} ms (0: none over 50 ms), loaded in ${(live.loading / 1000).toFixed(1)} s`,
    )
  } finally {
    await browser.close()
    await stop()
  }
})
