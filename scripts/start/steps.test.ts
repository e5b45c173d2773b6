import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hashInputs } from './steps.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'starline-inputs-'))
  mkdirSync(path.join(folder, 'lib/generated'), { recursive: true })
  writeFileSync(path.join(folder, 'lib/page.tsx'), 'one')
})
afterEach(() => rmSync(folder, { recursive: true }))

const hash = () => hashInputs(folder, ['lib', 'not-there'])

test('a changed, a new and a renamed source are told', () => {
  const before = hash()
  writeFileSync(path.join(folder, 'lib/page.tsx'), 'two')
  const changed = hash()
  writeFileSync(path.join(folder, 'lib/other.tsx'), 'two')
  const added = hash()
  rmSync(path.join(folder, 'lib/page.tsx'))
  expect(new Set([before, changed, added, hash()]).size).toBe(4)
})

test('generated modules, tests and hidden files change nothing', () => {
  const before = hash()
  writeFileSync(path.join(folder, 'lib/generated/made.ts'), 'made')
  writeFileSync(path.join(folder, 'lib/page.test.tsx'), 'tested')
  writeFileSync(path.join(folder, 'lib/.DS_Store'), 'hidden')
  expect(hash()).toBe(before)
})
