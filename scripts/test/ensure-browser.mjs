import { run } from '../start/run.mjs'
import { findBrowser } from './find-browser.mjs'

const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js'
const isRoot = process.getuid?.() === 0
const mayInstallPackages = isRoot || process.env.CI === 'true'
const MEND =
  'sudo npx playwright install --with-deps chromium (or, on Debian and Ubuntu: sudo apt-get install -y chromium)'

/**
 * A browser, installed where there was none: Playwright's download, then the system's package, the latter only as root
 * or in CI. Undefined where neither can be had; then the command that a person can run was printed.
 */
export async function ensureBrowser(say) {
  const found = findBrowser() ?? (await download(say)) ?? (await installPackage(say))
  if (found) say(`Browser: ${found}`)
  else say(`No Chromium was found and none could be installed. Install one: ${MEND}`)
  return found
}

async function download(say) {
  say('No Chromium here: downloading the one that Playwright knows')
  await run(process.execPath, [PLAYWRIGHT, 'install', 'chromium'])
  return findBrowser()
}

async function installPackage(say) {
  if (!mayInstallPackages) return undefined
  const [command, ...prefix] = isRoot ? ['apt-get'] : ['sudo', '-n', 'apt-get']
  say('The download did not help: installing Chromium with apt-get')
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run(command, [...prefix, 'update'], { env }).catch(() => undefined)
  await run(command, [...prefix, 'install', '-y', '--no-install-recommends', 'chromium'], { env }).catch(
    () => undefined,
  )
  return findBrowser()
}
