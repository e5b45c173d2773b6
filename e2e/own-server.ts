import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findFreePort } from '../scripts/test/free-port.mjs'

/** A server that one spec has to itself. `folder` is where its database and its mail lie. */
export interface OwnServer {
  readonly address: string
  readonly folder: string
  readonly stop: () => Promise<void>
}

/** Starts the production build with an empty database and these settings. Resolves once it answers. */
export async function startOwnServer(settings: Readonly<Record<string, string>> = {}): Promise<OwnServer> {
  const port = await findFreePort()
  const address = `http://127.0.0.1:${port}`
  const folder = mkdtempSync(path.join(tmpdir(), 'starline-own-'))
  const server = spawn(process.execPath, ['scripts/test/serve-build.mjs'], {
    stdio: 'ignore',
    env: { ...process.env, PORT: String(port), E2E_FOLDER: folder, ...settings },
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
