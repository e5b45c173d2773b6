/** `npm run check`: the fast part of the tests, for every save that matters. */
import { checkNode } from './start/check-node.mjs'
import { runWithFaults } from './start/fault.mjs'
import { ensureInstalled } from './start/install.mjs'
import { ensureMade, steps } from './start/steps.mjs'

const say = (text) => console.log(`· ${text}`)

await runWithFaults(async () => {
  checkNode(process.versions.node)
  await ensureInstalled(say)
  await ensureMade(steps.client, say)
  await ensureMade(steps.content, say)
  const parts = await import('./test/parts.mjs')
  const checks = [
    ['Format', parts.format],
    ['Lint', parts.lint],
    ['Types', parts.types],
    ['Content', parts.content],
    ['Labelled answers', parts.answers],
    ['Unit tests', () => parts.vitest(['unit'])],
  ]
  const results = await Promise.all(checks.map(async ([name, check]) => ({ name, ...(await check()) })))
  for (const { name, passed, failed, output } of results) {
    if (failed > 0) console.log(output.trimEnd())
    console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed`)
  }
  process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0
})
