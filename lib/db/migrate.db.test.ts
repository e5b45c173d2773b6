import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { env } from '../env'
import { db } from './client'
import { findDrift, migrate, migrationsFolder, NewerDatabaseError } from './migrate'
import { PROVIDERS } from './provider'

test('the migrations make exactly the tables that the models describe', async () => {
  expect(await findDrift(env.databaseUrl)).toBe('')
})

test('a second call applies nothing', async () => {
  expect(await migrate(env.databaseUrl)).toEqual([])
})

test('every provider has the same migrations', () => {
  const [first, ...others] = PROVIDERS.map((provider) => readdirSync(migrationsFolder(provider)).sort())
  for (const other of others) expect(other).toEqual(first)
})

test('a table that the models do not know is found', async () => {
  await db.$executeRaw`CREATE TABLE "Stray" ("id" TEXT NOT NULL PRIMARY KEY)`
  expect(await findDrift(env.databaseUrl)).toContain('Stray')
  await db.$executeRaw`DROP TABLE "Stray"`
})

test('a database from a newer version is refused and left as it was', async () => {
  const newer = '99990101000000_from_the_future'
  await db.$executeRaw`
    INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at", "applied_steps_count")
    VALUES ('newer', 'checksum', ${newer}, ${new Date()}, 1)`
  await expect(migrate(env.databaseUrl)).rejects.toThrow(NewerDatabaseError)
  await expect(migrate(env.databaseUrl)).rejects.toThrow(newer)
  await db.$executeRaw`DELETE FROM "_prisma_migrations" WHERE "id" = 'newer'`
  expect(await migrate(env.databaseUrl)).toEqual([])
})
