/** Brings the database that DATABASE_URL names up to date. What goes wrong is one line with the mend. */
import { migrate, NewerDatabaseError } from '../lib/db/migrate'

async function main(): Promise<void> {
  // Imported late, so that a bad variable is told as one line, not as a crash.
  const { env } = await import('../lib/env')
  try {
    const applied = await migrate(env.databaseUrl)
    if (applied.length > 0) console.log(`Database brought up to date: ${applied.join(', ')}`)
  } catch (error) {
    throw new Error(describeFault(error, env.databaseUrl), { cause: error })
  }
}

function describeFault(error: unknown, databaseUrl: string): string {
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
  if (error instanceof NewerDatabaseError) {
    return `The database is from a newer version of Starline (${error.unknownMigrations.join(', ')}): update Starline, or name another database in DATABASE_URL. It was left as it is.`
  }
  if (databaseUrl.startsWith('file:')) {
    return `The database ${databaseUrl.slice('file:'.length)} can't be used (${reason}): check that it is a Starline database, and that this user may write to it and to its folder.`
  }
  return `The database that DATABASE_URL names can't be used (${reason}): check that it runs, and that its address, user and password are right.`
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
