import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { checkContent } from '../../lib/content/check/check-content'
import { locales } from '../../lib/i18n/locales'
import { TEMPLATES } from './templates'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'starline-new-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it.each(['question', 'lesson', 'set'] as const)(
  'a new %s has every field that the check knows, and only these: what is left is to fill them in',
  (kind) => {
    for (const [name, text] of TEMPLATES[kind]('a-new-one', locales)) {
      mkdirSync(path.join(folder, path.dirname(name)), { recursive: true })
      writeFileSync(path.join(folder, name), text)
    }
    const own = checkContent(folder).faults.filter(({ file }) => file.includes('a-new-one'))
    expect(own.length).toBeGreaterThan(0)
    expect(own.filter(({ problem }) => /is missing|not a field|read by nothing/.test(problem))).toEqual([])
  },
)
