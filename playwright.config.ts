import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { defineConfig } from '@playwright/test'
import { browserFlags, findBrowser } from './scripts/test/find-browser.mjs'
import { findFreePort } from './scripts/test/free-port.mjs'

// Read again in every worker, which inherits what the first reading put into the environment.
process.env.E2E_PORT ??= String(await findFreePort())
// Where the server keeps its database, for tests that spoil what is stored. The server takes it away.
process.env.E2E_FOLDER ??= mkdtempSync(path.join(tmpdir(), 'starline-e2e-'))
const baseURL = `http://127.0.0.1:${process.env.E2E_PORT}`
const executablePath = findBrowser()

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // Guards against a test that hangs; a busy machine must not fail one.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI === 'true',
  reporter: process.env.E2E_JSON ? [['list'], ['json', { outputFile: process.env.E2E_JSON }]] : [['list']],
  use: {
    baseURL,
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'retain-on-failure',
    launchOptions: { args: browserFlags, ...(executablePath ? { executablePath } : {}) },
  },
  webServer: {
    command: 'node scripts/test/serve-build.mjs',
    url: `${baseURL}/api/health`,
    env: { PORT: process.env.E2E_PORT, E2E_FOLDER: process.env.E2E_FOLDER },
    timeout: 120_000,
    stdout: 'ignore',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
})
