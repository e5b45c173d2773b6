import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isInstalled } from './install.mjs'

const WANTED = {
  '': { name: 'starline' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/only-on-mac': { version: '2.0.0', optional: true },
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'starline-install-'))
  writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({ packages: WANTED }))
})
afterEach(() => rmSync(folder, { recursive: true }))

function install(packages: Record<string, { version: string }>): void {
  mkdirSync(path.join(folder, 'node_modules'))
  writeFileSync(path.join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages }))
}

test('without packages, or with an installation that was cut short, there is something to install', () => {
  expect(isInstalled(folder)).toBe(false)
  mkdirSync(path.join(folder, 'node_modules'))
  expect(isInstalled(folder)).toBe(false)
})

test('what is optional may be missing, and then nothing is to do', () => {
  install({ 'node_modules/a': { version: '1.0.0' } })
  expect(isInstalled(folder)).toBe(true)
})

test('another version than the lockfile names is not installed', () => {
  install({ 'node_modules/a': { version: '1.0.1' } })
  expect(isInstalled(folder)).toBe(false)
})

test('a package that the lockfile names and that is not there is not installed', () => {
  install({ 'node_modules/b': { version: '1.0.0' } })
  expect(isInstalled(folder)).toBe(false)
})
