/** `npm test`: everything, from a bare clone. Every part runs, whatever the ones before it found; the last line counts them all. */
import { checkNode } from './start/check-node.mjs'
import { runWithFaults, StartFault } from './start/fault.mjs'
import { ensureInstalled } from './start/install.mjs'
import { ensureMade, steps } from './start/steps.mjs'

const say = (text) => console.log(`· ${text}`)
const total = { passed: 0, failed: 0 }

async function part(name, test) {
  const began = Date.now()
  const { passed, failed, output } = await test()
  total.passed += passed
  total.failed += failed
  if (failed > 0) console.log(output.trimEnd())
  const seconds = Math.round((Date.now() - began) / 1000)
  console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`)
  return failed === 0
}

/** A step of preparing as one check: its fault is a failure, not the end. */
async function made(step) {
  try {
    await ensureMade(step, say)
    return { passed: 1, failed: 0, output: '' }
  } catch (error) {
    if (!(error instanceof StartFault)) throw error
    return { passed: 0, failed: 1, output: error.message }
  }
}

await runWithFaults(async () => {
  checkNode(process.versions.node)
  await ensureInstalled(say)
  // These need the packages, so they can't be loaded before.
  const parts = await import('./test/parts.mjs')
  const { ensureBrowser } = await import('./test/ensure-browser.mjs')

  await part('Database clients', () => made(steps.client))
  await part('Content compiled', () => made(steps.content))
  await part('Format', parts.format)
  await part('Lint', parts.lint)
  await part('Types', parts.types)
  await part('Content', parts.content)
  await part('Labelled answers', parts.answers)
  await part('Unit tests', () => parts.vitest(['unit']))
  await part('Starting', () => parts.vitest(['start']))
  await part('Database tests on SQLite and PostgreSQL', () => parts.vitest(['sqlite', 'postgresql']))
  const built = await part('Production build', () => made(steps.build))
  const browser = built ? await ensureBrowser(say) : undefined
  const noBrowser = async () => ({ passed: 0, failed: 1, output: built ? 'no browser' : 'no build to test' })
  await part('Browser tests', browser ? () => parts.playwright({ show: true }) : noBrowser)

  console.log(`${total.passed} passed, ${total.failed} failed`)
  process.exitCode = total.failed === 0 ? 0 : 1
})
