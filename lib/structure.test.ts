import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')

const sources = ['app', 'lib'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('/generated/') && !/\.test\.tsx?$/.test(file))
    .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') })),
)

/** What a file imports at run time, as paths from the root; packages keep their names. */
function importsOf({ file, text }: { file: string; text: string }): string[] {
  const withoutTypes = text.replace(/^import type [^;]*?from '[^']+'$/gms, '')
  return [...withoutTypes.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) => {
    if (name.startsWith('@/')) return name.slice(2)
    return name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name
  })
}

/** The files that import something they must not, with what they import. */
function offenders(inside: RegExp, isForbidden: (imported: string) => boolean): string[] {
  return sources
    .filter(({ file }) => inside.test(file))
    .flatMap((source) =>
      importsOf(source)
        .filter(isForbidden)
        .map((imported) => `${source.file} imports ${imported}`),
    )
}

describe('the house', () => {
  it('is read whole: there are files to look at', () => {
    expect(sources.length).toBeGreaterThan(100)
  })

  it('keeps lib/rubric by itself: pass in what it needs as an argument', () => {
    expect(offenders(/^lib\/rubric\//, (imported) => !imported.startsWith('lib/rubric/'))).toEqual([])
  })

  it('never points from lib back to app: move what both need to lib', () => {
    expect(offenders(/^lib\//, (imported) => imported.startsWith('app/'))).toEqual([])
  })

  it('lets a reader know the rubric alone: content is an argument', () => {
    const allowed = /^(lib\/(reader|rubric)(\/|$)|node:|(yaml|zod)$|onnxruntime-(node|web))/
    expect(offenders(/^lib\/reader\//, (imported) => !allowed.test(imported))).toEqual([])
  })

  it('asks the database in data.ts and mutations.ts of a noun: pages and actions call those', () => {
    const isDatabase = (imported: string) => imported.startsWith('lib/db/client')
    expect(offenders(/^app\/(?!api\/health\/)/, isDatabase)).toEqual([])
  })

  it('keeps data and mutations on the server', () => {
    const open = sources.filter(
      ({ file, text }) => /\/(data|mutations)\.ts$/.test(file) && !text.startsWith("import 'server-only'"),
    )
    expect(open.map(({ file }) => file)).toEqual([])
  })

  it('shows no cookie, header or request to data and mutations: they are told who acts', () => {
    expect(offenders(/^lib\/.*\/(data|mutations)\.ts$/, (imported) => imported.startsWith('next/'))).toEqual(
      [],
    )
  })

  it('keeps app/_components blind to the subject: pass plain props', () => {
    expect(offenders(/^app\/_components\//, (imported) => imported.startsWith('lib/'))).toEqual([])
  })

  it('sends no content and no database to the browser', () => {
    const heavy = /^(zod|yaml|lib\/(db|content)\/|lib\/[a-z]+\/(data|mutations|schema)$)/
    const inBrowser = sources.filter(({ text }) => /^['"]use client['"]/.test(text)).map(({ file }) => file)
    expect(inBrowser.length).toBeGreaterThan(5)
    const found = offenders(/./, (imported) => heavy.test(imported)).filter((line) =>
      inBrowser.some((file) => line.startsWith(`${file} `)),
    )
    expect(found).toEqual([])
  })

  it('has a room for every line: no file is a grab-bag', () => {
    const vague = /\/(utils?|helpers?|misc|common|manager|handler|shared)\.tsx?$/
    expect(sources.map(({ file }) => file).filter((file) => vague.test(file))).toEqual([])
  })
})
