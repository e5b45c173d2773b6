import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Provider } from './provider'

const SQLITE_DATASOURCE = 'provider = "sqlite"'
const SQLITE_OUTPUT = 'generated/sqlite'

/**
 * The Prisma schema for a provider. `prisma/schema.prisma` is written for SQLite; PostgreSQL's differs from it in
 * the provider and in where the client is generated, and in nothing else.
 */
export function loadModels(provider: Provider): string {
  const models = readFileSync(path.resolve('prisma/schema.prisma'), 'utf8')
  if (provider === 'sqlite') return models
  if (!models.includes(SQLITE_DATASOURCE) || !models.includes(SQLITE_OUTPUT)) {
    throw new Error(
      `prisma/schema.prisma: must say ${SQLITE_DATASOURCE} and write its client to ${SQLITE_OUTPUT}`,
    )
  }
  return models
    .replace(SQLITE_DATASOURCE, `provider = "${provider}"`)
    .replace(SQLITE_OUTPUT, `generated/${provider}`)
}
