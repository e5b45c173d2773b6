import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from '@babel/parser'
import { analyse } from 'scslre'
import { expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')

const files = ['app', 'lib', 'scripts']
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      path.posix.join(folder, file.split(path.sep).join('/')),
    ),
  )
  .filter((file) => /\.(tsx?|mjs|js)$/.test(file) && !/\/generated\/|\.test\.tsx?$/.test(file))
  .concat('proxy.ts', 'instrumentation.ts', 'next.config.js')
  .toSorted()

/** Every regular expression of a file, and whether it puts one together at run time. */
function readExpressions(file: string): { literals: { source: string; flags: string }[]; builds: boolean } {
  const { program } = parse(readFileSync(path.join(root, file), 'utf8'), {
    sourceType: 'module',
    plugins: file.endsWith('x') ? ['typescript', 'jsx'] : ['typescript'],
  })
  const literals: { source: string; flags: string }[] = []
  let builds = false
  JSON.stringify(program, (_, node) => {
    if (node?.type === 'RegExpLiteral') literals.push({ source: node.pattern, flags: node.flags })
    const isCall = node?.type === 'NewExpression' || node?.type === 'CallExpression'
    if (isCall && node.callee.name === 'RegExp') builds = true
    return node
  })
  return { literals, builds }
}

const found = files.map((file) => ({ file, ...readExpressions(file) }))

/** What makes it slow: with text twice as long it would take four times as long, or worse. */
const faultsOf = (literal: { source: string; flags: string }) =>
  analyse(literal).reports.map(
    ({ type, exponential }) => `${type}, ${exponential ? 'exponential' : 'polynomial'}`,
  )

it('are there to be looked at', () => {
  expect(found.flatMap(({ literals }) => literals).length).toBeGreaterThan(150)
})

it('are known for slow where they are', () => {
  expect(faultsOf({ source: '(a+)+$', flags: '' })).not.toEqual([])
  expect(faultsOf({ source: '\\s+$', flags: '' })).not.toEqual([])
  expect(faultsOf({ source: '(?<!\\s)\\s+$', flags: '' })).toEqual([])
})

it('take time in step with the text, every one of them, whatever is typed', () => {
  const slow = found.flatMap(({ file, literals }) =>
    literals.flatMap((literal) =>
      faultsOf(literal).map((fault) => `${file}: /${literal.source}/${literal.flags} (${fault})`),
    ),
  )
  expect(slow).toEqual([])
})

it('are put together at run time in these files alone, of fixed words or of escaped ones with white space between', () => {
  expect(found.filter(({ builds }) => builds).map(({ file }) => file)).toEqual([
    'lib/content/check/american-spellings.ts',
    'lib/redaction/find-numbers.ts',
    'lib/redaction/redactions.ts',
  ])
})
