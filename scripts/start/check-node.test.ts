import { expect, test } from 'vitest'
import { checkNode } from './check-node.mjs'

test.each(['18.20.4', '20.18.3', '0.12.0'])(
  'Node %s is too old, and the line says which is needed',
  (version) => {
    expect(() => checkNode(version)).toThrow(
      /^Starline needs Node 20\.19 or later, and this is .+: install a newer one/,
    )
  },
)

test.each(['20.19.0', '20.20.2', '22.0.0', '25.1.0'])('Node %s will do', (version) => {
  expect(() => checkNode(version)).not.toThrow()
})
