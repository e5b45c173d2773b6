import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { run, runScript } from '../start/run.mjs'

const BIN = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
}

/** How a part of the tests ended: how many of its checks passed and failed, and what it printed. */
function asOneCheck({ code, output }) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output }
}

const node = (bin, args, options) => run(process.execPath, [bin, ...args], options)

export const format = async () => asOneCheck(await node(BIN.biome, ['ci', '--linter-enabled=false']))
export const lint = async () => asOneCheck(await node(BIN.biome, ['lint', '--error-on-warnings']))
export const types = async () => asOneCheck(await node(BIN.tsc, ['--noEmit']))
export const content = async () => asOneCheck(await runScript('content-check'))
export const answers = async () => asOneCheck(await runScript('validate-answers'))

/** Vitest, of the given projects; a file that could not be loaded is one failure. */
export function vitest(projects, options) {
  return withReport(async (file) => {
    const chosen = projects.flatMap((project) => ['--project', project])
    const result = await node(
      BIN.vitest,
      ['run', ...chosen, '--reporter=default', '--reporter=json', `--outputFile=${file}`],
      options,
    )
    const report = readReport(file)
    const passed = report?.numPassedTests ?? 0
    const broken = report?.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    )
    const failed = (report?.numFailedTests ?? 0) + (broken?.length ?? 0)
    return { passed, failed: result.code !== 0 && failed === 0 ? 1 : failed, output: result.output }
  })
}

/** The browser tests, against the build. */
export function playwright(options) {
  return withReport(async (file) => {
    const result = await node(BIN.playwright, ['test'], { ...options, env: { E2E_JSON: file } })
    const stats = readReport(file)?.stats
    const failed = (stats?.unexpected ?? 0) + (stats?.flaky ?? 0)
    return {
      passed: stats?.expected ?? 0,
      failed: result.code !== 0 && failed === 0 ? 1 : failed,
      output: result.output,
    }
  })
}

async function withReport(use) {
  const folder = mkdtempSync(path.join(tmpdir(), 'starline-report-'))
  try {
    return await use(path.join(folder, 'report.json'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
