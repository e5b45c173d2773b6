import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findFreePort } from '../../scripts/test/free-port.mjs'
import { CLIENT } from './oidc-provider'

/** A server of its own, with one sign-in provider called “College” switched on. Resolves once it answers. */
export async function startWithProvider(
  issuer: string,
): Promise<{ address: string; folder: string; stop: () => Promise<void> }> {
  const port = await findFreePort()
  const address = `http://127.0.0.1:${port}`
  const folder = mkdtempSync(path.join(tmpdir(), 'starline-providers-'))
  const server = spawn(process.execPath, ['scripts/test/serve-build.mjs'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      PORT: String(port),
      E2E_FOLDER: folder,
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: CLIENT.id,
      OIDC_CLIENT_SECRET: CLIENT.secret,
      OIDC_NAME: 'College',
    },
  })
  while (!(await answers(address))) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}.`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const stop = async () => {
    const ended = once(server, 'exit')
    server.kill('SIGTERM')
    await ended
  }
  return { address, folder, stop }
}

function answers(address: string): Promise<boolean> {
  return fetch(`${address}/api/health`).then(
    ({ ok }) => ok,
    () => false,
  )
}
