/** `npm start`: from whatever state the folder is in to a running product. Plain JavaScript, since nothing is installed yet. */
import { checkPortIsFree, describePhone, readAddress } from './start/address.mjs'
import { checkNode } from './start/check-node.mjs'
import { ensureDataFolder, readSecret } from './start/data-folder.mjs'
import { runWithFaults } from './start/fault.mjs'
import { migrateDatabase, prepare } from './start/prepare.mjs'
import { serve, serverEnv } from './start/serve.mjs'
import { ensureMade, steps } from './start/steps.mjs'

const say = (text) => console.log(`· ${text}`)

await runWithFaults(async () => {
  checkNode(process.versions.node)
  const address = readAddress(process.env)
  await checkPortIsFree(address)
  ensureDataFolder()
  await prepare(say)
  const env = serverEnv(address, readSecret())
  await migrateDatabase(say, env)
  await ensureMade(steps.build, say)
  await serve('start', address, env)
  console.log(`\nStarline is ready: ${address.appUrl}\n${describePhone(address)}\nStop it with Ctrl+C.`)
})
