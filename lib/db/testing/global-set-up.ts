import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrate } from '../migrate'
import { startPostgres } from './postgres-server'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of a migrated, empty database that each test file copies. */
    templateUrl: string
  }
}

async function makeSqliteTemplate(): Promise<{ url: string; remove: () => void }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'starline-sqlite-'))
  return {
    url: `file:${path.join(folder, 'template.db')}`,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Makes the template database of a vitest project, whose name is its provider, and takes everything away afterwards. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  if (project.name === 'sqlite') {
    const { url, remove } = await makeSqliteTemplate()
    await migrate(url)
    project.provide('templateUrl', url)
    return async () => remove()
  }
  const server = await startPostgres()
  const url = server.urlOf('postgres')
  await migrate(url)
  project.provide('templateUrl', url)
  return server.stop
}
