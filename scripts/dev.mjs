/** `npm run dev`: the product with reloading; content is compiled again whenever it is saved. */
import { watch } from 'node:fs'
import path from 'node:path'
import { checkPortIsFree, readAddress } from './start/address.mjs'
import { checkNode } from './start/check-node.mjs'
import { ensureDataFolder, readSecret } from './start/data-folder.mjs'
import { runWithFaults } from './start/fault.mjs'
import { migrateDatabase, prepare } from './start/prepare.mjs'
import { root } from './start/root.mjs'
import { runScript } from './start/run.mjs'
import { serve, serverEnv } from './start/serve.mjs'

const SETTLE_MS = 150
const say = (text) => console.log(`· ${text}`)

function compileWhenSaved() {
  let due
  watch(path.join(root, 'content'), { recursive: true }, () => {
    clearTimeout(due)
    due = setTimeout(() => runScript('content-compile', { show: true }), SETTLE_MS)
  })
}

await runWithFaults(async () => {
  checkNode(process.versions.node)
  const address = readAddress(process.env)
  await checkPortIsFree(address)
  ensureDataFolder()
  await prepare(say)
  const env = serverEnv(address, readSecret())
  await migrateDatabase(say, env)
  compileWhenSaved()
  await serve('dev', address, env)
})
