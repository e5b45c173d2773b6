/** Generates the database client of every provider from the one set of models, without the engine that Prisma would download. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { loadModels } from '../lib/db/models'
import { PROVIDERS } from '../lib/db/provider'

const root = path.resolve(import.meta.dirname, '..')
const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js')

for (const provider of PROVIDERS) {
  // The folder lies as deep as prisma/, so that the relative path in the models leads to the same place from both.
  const schema = path.join(root, 'generated', `${provider}.prisma`)
  mkdirSync(path.dirname(schema), { recursive: true })
  writeFileSync(schema, loadModels(provider))
  execFileSync(process.execPath, [prisma, 'generate', '--no-hints', `--schema=${schema}`], {
    cwd: root,
    // `prisma generate` insists on having the schema engine, and never runs it: any executable will do.
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
