import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { StartFault } from './fault.mjs'
import { root } from './root.mjs'

const SECRET_CHARS_MIN = 32

const folder = path.join(root, 'data')
const secretFile = path.join(folder, 'secret')

/** Makes data/ where there is none, and throws a fault where it can't be written to. */
export function ensureDataFolder() {
  const probe = path.join(folder, `.probe-${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    throw new StartFault(
      `${folder} can't be written to (${error.code}): give this user the right to, or free some space, and start again.`,
    )
  }
}

/** What cookies are signed with: STARLINE_SECRET, or data/secret, which is made on the first start for its owner's eyes only. */
export function readSecret() {
  const given = process.env.STARLINE_SECRET
  if (given && given.length < SECRET_CHARS_MIN) {
    throw new StartFault(
      `STARLINE_SECRET must have ${SECRET_CHARS_MIN} characters or more: leave it out, and one is made.`,
    )
  }
  if (given) return given
  if (!existsSync(secretFile)) {
    writeFileSync(secretFile, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  }
  chmodSync(secretFile, 0o600)
  return readFileSync(secretFile, 'utf8').trim()
}
