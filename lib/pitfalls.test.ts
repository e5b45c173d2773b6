import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const root = path.resolve(import.meta.dirname, '..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

const sources = ['app', 'lib']
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      path.posix.join(folder, file.split(path.sep).join('/')),
    ),
  )
  .filter((file) => /\.tsx?$/.test(file) && !/\/generated\/|\/testing\/|\.test\.tsx?$/.test(file))
  .concat('proxy.ts', 'instrumentation.ts')

const filesWith = (words: RegExp) => sources.filter((file) => words.test(read(file)))

describe('what others were robbed through', () => {
  it.each([
    ['SQL put together from text', /\$(query|execute)RawUnsafe|Prisma\.raw\(/],
    ['text taken for HTML', /dangerouslySetInnerHTML|\.innerHTML\s*=|document\.write/],
    ['text taken for code', /\beval\(|new Function\(/],
    [
      'a session read without asking the database: getToken and withAuth run no callback',
      /\bgetToken\b|\bwithAuth\b/,
    ],
    ['something of one person kept for all', /['"]use cache['"]|\bunstable_cache\b|force-static/],
    ['pictures made over on the server', /from 'next\/image'/],
    ['settings that reach the browser', /NEXT_PUBLIC_/],
    ['an address believed without a proxy', /AUTH_TRUST_HOST/],
  ])('is not here: %s', (_, words) => {
    expect(filesWith(words)).toEqual([])
  })

  it('starts no other program', () => {
    expect(filesWith(/from '(node:)?child_process'/)).toEqual([])
  })

  it('makes no secret of weak chance', () => {
    expect(
      filesWith(/Math\.random\(/).filter((file) =>
        /^lib\/(accounts|mail|providers|second-factor|shares)\//.test(file),
      ),
    ).toEqual([])
  })

  it('lets no header lead past the proxy', () => {
    expect(read('proxy.ts')).not.toMatch(/\bmissing\s*:|\bhas\s*:/)
  })

  it('asks the database for nothing by undefined: Prisma refuses it', () => {
    expect(read('prisma/schema.prisma')).toMatch(/previewFeatures\s*=\s*\[.*"strictUndefinedChecks"/)
  })

  it('optimises no picture, and names no software', () => {
    const config = read('next.config.js')
    expect(config).toContain('images: { unoptimized: true }')
    expect(config).toContain('poweredByHeader: false')
  })
})

describe('packages with known holes', () => {
  const { packages } = z
    .object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) })
    .parse(JSON.parse(read('package-lock.json')))

  // The least versions without a hole known by September 2026.
  it.each([
    ['next', '16.3.3'],
    ['next-auth', '4.24.15'],
    ['react', '19.2.6'],
    ['react-dom', '19.2.6'],
  ])('are not installed: %s is at least %s', (name, least) => {
    const version = packages[`node_modules/${name}`]?.version ?? '0.0.0'
    expect(version.localeCompare(least, 'en', { numeric: true }), version).toBeGreaterThanOrEqual(0)
  })
})

describe('SECURITY.md', () => {
  it('names files that are there', () => {
    const named = [...read('SECURITY.md').matchAll(/`((?:app|lib|e2e)\/[\w./-]+)`/g)].map(
      ([, file = '']) => file,
    )
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([])
  })
})
