/** Serves the production build on loopback with an empty database of its own, until it is told to stop. PORT names the port, E2E_FOLDER where the database lies, and `mail.txt` with what would have been mailed. */
import { randomBytes } from 'node:crypto'
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { migrateDatabase } from '../start/prepare.mjs'
import { serve, serverEnv } from '../start/serve.mjs'

const port = Number(process.env.PORT)
const folder = process.env.E2E_FOLDER ?? mkdtempSync(path.join(tmpdir(), 'starline-e2e-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const address = { host: '127.0.0.1', port, appUrl: `http://127.0.0.1:${port}` }
const env = {
  ...serverEnv(address, randomBytes(32).toString('hex')),
  DATABASE_URL: `file:${path.join(folder, 'e2e.db')}`,
}
await migrateDatabase(() => undefined, env)
await serve('start', address, env, keepMail)

/** Whoever runs the tests is shown the faults, and not the mails. */
function keepMail(chunk) {
  appendFileSync(path.join(folder, 'mail.txt'), chunk)
  if (!chunk.toString().startsWith('\nMail to ')) process.stderr.write(chunk)
}
