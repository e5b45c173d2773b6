/** Writes the next migration of every provider: what its migrations so far lack of the models. `npm run db:migration -- name` */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findDrift, migrate, migrationsFolder } from '../lib/db/migrate'
import { PROVIDERS, type Provider } from '../lib/db/provider'
import { startPostgres } from '../lib/db/testing/postgres-server'

const [name] = process.argv.slice(2)
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error(
    'npm run db:migration -- NAME: name the change in lower case with underscores, such as add_notes',
  )
  process.exit(1)
}

const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
const folder = mkdtempSync(path.join(tmpdir(), 'starline-migration-'))
const postgres = await startPostgres()
const urls: Record<Provider, string> = {
  sqlite: `file:${path.join(folder, 'scratch.db')}`,
  postgresql: postgres.urlOf('postgres'),
}
try {
  for (const provider of PROVIDERS) {
    await migrate(urls[provider])
    const sql = await findDrift(urls[provider])
    if (sql === '') {
      console.log(`${provider}: nothing to migrate`)
      continue
    }
    const file = path.join(migrationsFolder(provider), `${stamp}_${name}`, 'migration.sql')
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, sql)
    console.log(path.relative(process.cwd(), file))
  }
} finally {
  await postgres.stop()
  rmSync(folder, { recursive: true })
}
