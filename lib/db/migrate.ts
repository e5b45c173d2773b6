import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { loadModels } from './models'
import { type Provider, providerOf } from './provider'
import { withSchemaEngine } from './schema-engine'

const NO_FILTERS = { externalTables: [], externalEnums: [] }

/** The database has migrations that this version of the product does not know. */
export class NewerDatabaseError extends Error {
  constructor(readonly unknownMigrations: readonly string[]) {
    super(`the database has migrations that this version does not know: ${unknownMigrations.join(', ')}`)
    this.name = 'NewerDatabaseError'
  }
}

/** Where a provider's migrations lie, one folder each, applied in the order of their names. */
export function migrationsFolder(provider: Provider): string {
  return path.resolve('prisma/migrations', provider)
}

function loadMigrations(provider: Provider): MigrationList {
  const baseDir = migrationsFolder(provider)
  const names = existsSync(baseDir) ? readdirSync(baseDir).sort() : []
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: `provider = "${provider}"` },
    shadowDbInitScript: '',
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(path.join(baseDir, name, 'migration.sql'), 'utf8') },
      },
    })),
  }
}

function makeFolderOf(databaseUrl: string): void {
  if (providerOf(databaseUrl) !== 'sqlite') return
  mkdirSync(path.dirname(path.resolve(databaseUrl.slice('file:'.length))), { recursive: true })
}

/**
 * Brings a database up to date and returns the names of the migrations that it applied, none where it already was.
 * @throws NewerDatabaseError, before anything is changed.
 */
export async function migrate(databaseUrl: string): Promise<readonly string[]> {
  makeFolderOf(databaseUrl)
  const migrationsList = loadMigrations(providerOf(databaseUrl))
  return withSchemaEngine(databaseUrl, async (engine) => {
    // An empty list changes nothing but makes the table that the next question reads.
    await engine.applyMigrations({
      migrationsList: { ...migrationsList, migrationDirectories: [] },
      filters: NO_FILTERS,
    })
    const { history } = await engine.diagnoseMigrationHistory({
      migrationsList,
      optInToShadowDatabase: false,
      filters: NO_FILTERS,
    })
    if (history && history.diagnostic !== 'databaseIsBehind') {
      throw new NewerDatabaseError(history.unpersistedMigrationNames)
    }
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: NO_FILTERS })
    return appliedMigrationNames
  })
}

/** The SQL that would turn the database's tables into what the models say; empty where they agree. */
export async function findDrift(databaseUrl: string): Promise<string> {
  const models = { path: 'schema.prisma', content: loadModels(providerOf(databaseUrl)) }
  return withSchemaEngine(databaseUrl, async (engine) => {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files: [models], configDir: process.cwd() },
      to: { tag: 'schemaDatamodel', files: [models] },
      script: true,
      exitCode: true,
      filters: NO_FILTERS,
    })
    return exitCode === 0 ? '' : (stdout ?? '')
  })
}
