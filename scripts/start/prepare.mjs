import { StartFault } from './fault.mjs'
import { checkSqlite, ensureInstalled } from './install.mjs'
import { isMigrated } from './migrated.mjs'
import { runScript } from './run.mjs'
import { ensureMade, steps } from './steps.mjs'

/** Everything that is made before anything can run: packages, database client, content. */
export async function prepare(say) {
  await ensureInstalled(say)
  if (!process.env.DATABASE_URL?.startsWith('postgres')) checkSqlite()
  await ensureMade(steps.client, say)
  await ensureMade(steps.content, say)
}

/** Brings the database up to date; what is wrong with it, or with the environment, is a fault. */
export async function migrateDatabase(say, env) {
  if (isMigrated(env.DATABASE_URL || undefined)) return
  const { code, output } = await runScript('db-migrate', { env })
  if (code !== 0) throw new StartFault(output.trimEnd())
  if (output !== '') say(output.trimEnd())
}
