/** `npm run content:new -- question <slug>`: makes the files of a new question, lesson or set, ready to fill in. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { locales } from '../lib/i18n/locales'
import { isTemplateKind, TEMPLATES } from './content/templates'

const USAGE = `Usage: npm run content:new -- ${Object.keys(TEMPLATES).join('|')} <slug>`
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/
const folder = path.resolve(import.meta.dirname, '../content')

try {
  const [kind = '', slug = '', ...rest] = process.argv.slice(2)
  if (!isTemplateKind(kind) || slug === '' || rest.length > 0) throw new Error(USAGE)
  if (!SLUG.test(slug)) throw new Error(`“${slug}” is no slug: write it in lower case, with hyphens`)
  for (const [name, text] of TEMPLATES[kind](slug, locales)) make(name, text)
  console.log('Fill them in, then run npm run content:check.')
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause)
  process.exitCode = 1
}

/** Never writes over what is there. */
function make(name: string, text: string): void {
  const file = path.join(folder, name)
  if (existsSync(file)) throw new Error(`content/${name} is there already`)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
  console.log(`content/${name}`)
}
