import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { StartFault } from './fault.mjs'
import { root } from './root.mjs'
import { run } from './run.mjs'

const SQLITE_MEND =
  'SQLite (better-sqlite3) has no ready binary for this machine and could not be compiled: install a compiler (Debian, Ubuntu: apt-get install -y build-essential python3; macOS: xcode-select --install) and start again.'

/**
 * Whether node_modules holds what the lockfile names. npm writes its own copy of the lockfile there at the end of an
 * installation, so that one that was cut short, or belongs to an older lockfile, is told.
 */
export function isInstalled(folder = root) {
  const installed = readPackages(path.join(folder, 'node_modules/.package-lock.json'))
  if (!installed) return false
  const wanted = readPackages(path.join(folder, 'package-lock.json')) ?? {}
  return Object.entries(wanted).every(([name, { version, optional, link }]) => {
    if (name === '' || link) return true
    const found = installed[name]
    return found ? found.version === version : optional === true
  })
}

function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined
}

/** Installs the packages where they are missing or other than the lockfile names. */
export async function ensureInstalled(say) {
  if (isInstalled()) return
  say('Installing packages (once; a minute or two)')
  const npm = process.env.npm_execpath
  const [command, ...args] = npm ? [process.execPath, npm] : ['npm']
  // Under `npm start --omit=dev` or NODE_ENV=production the build's own packages would be left out.
  const { code, output } = await run(command, [...args, 'ci', '--include=dev'], { env: { NODE_ENV: '' } })
  if (code !== 0) {
    if (/better-sqlite3/.test(output) && /gyp|prebuild-install|node-gyp/.test(output))
      throw new StartFault(SQLITE_MEND)
    throw new StartFault(
      `${lastLines(output)}\nThe packages could not be installed: mend what npm says above and start again.`,
    )
  }
}

/** Throws a fault where SQLite's own code is not there: its install script may have been switched off. */
export function checkSqlite() {
  try {
    const Database = createRequire(path.join(root, 'package.json'))('better-sqlite3')
    new Database(':memory:').close()
  } catch {
    throw new StartFault(SQLITE_MEND)
  }
}

function lastLines(text) {
  return text.trimEnd().split('\n').slice(-30).join('\n')
}
