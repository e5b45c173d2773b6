import { StartFault } from './fault.mjs'

const NODE_MIN = [20, 19]

/** Throws a fault where Node is older than we need. `version` as `process.versions.node` gives it. */
export function checkNode(version) {
  const [major, minor] = version.split('.').map(Number)
  if (major > NODE_MIN[0] || (major === NODE_MIN[0] && minor >= NODE_MIN[1])) return
  const needed = NODE_MIN.join('.')
  throw new StartFault(
    `Starline needs Node ${needed} or later, and this is ${version}: install a newer one from https://nodejs.org and start again.`,
  )
}
