import { spawn } from 'node:child_process'
import { StartFault } from './fault.mjs'
import { root } from './root.mjs'
import { quietEnv } from './run.mjs'

const ASK_EVERY_MS = 50

/**
 * Told how much to keep, glibc gives back what loading the reader took: 90 MB in place of 200. Other C libraries take no
 * notice.
 */
export const memoryEnv = { MALLOC_TRIM_THRESHOLD_: '131072', MALLOC_MMAP_THRESHOLD_: '131072' }

/** The environment in which the product runs: its address and its secret are known to nothing but the server. */
export function serverEnv({ host, port, appUrl }, secret) {
  return {
    ...process.env,
    ...quietEnv,
    ...memoryEnv,
    HOST: host,
    PORT: String(port),
    APP_URL: appUrl,
    NEXTAUTH_URL: appUrl,
    STARLINE_SECRET: secret,
  }
}

/**
 * Starts Next (`start` or `dev`) and hands our signals on to it. Resolves to the process once it answers.
 * We end when it ends, with its exit code; a signal is a clean end. What it complains of, and the mail of a server that sends none, is
 * shown, or given to `hear`; what it chats about is shown in `dev` alone.
 */
export async function serve(mode, { host, port }, env, hear) {
  const next = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', mode, '-H', host, '-p', String(port)],
    {
      cwd: root,
      env: { ...env, NODE_ENV: mode === 'dev' ? 'development' : 'production' },
      stdio: ['ignore', mode === 'dev' ? 'inherit' : 'ignore', hear ? 'pipe' : 'inherit'],
    },
  )
  if (hear) next.stderr.on('data', hear)
  let asked = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      asked = true
      next.kill('SIGTERM')
    })
  }
  next.on('exit', (code) => process.exit(asked ? 0 : (code ?? 1)))
  await untilAnswers(host, port, next)
  return next
}

async function untilAnswers(host, port, next) {
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  const address = `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}/api/health`
  for (;;) {
    const status = await fetch(address).then(
      (response) => response.status,
      () => undefined,
    )
    if (status === 200) return
    if (status !== undefined) {
      next.removeAllListeners('exit').kill('SIGTERM')
      throw new StartFault(`The server started but answers ${status}: what it says above tells why.`)
    }
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS))
  }
}
