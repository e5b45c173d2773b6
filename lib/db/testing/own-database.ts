/** Vitest runs this before each database test file: the file gets a migrated database of its own, on the provider of its project. */
import { randomBytes } from 'node:crypto'
import { copyFileSync } from 'node:fs'
import { afterAll, inject } from 'vitest'
import { adapterFor } from '../adapter'
import { providerOf } from '../provider'

async function copyTemplate(template: string): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`
  if (providerOf(template) === 'sqlite') {
    const copy = template.replace(/template\.db$/, `${name}.db`)
    copyFileSync(template.slice('file:'.length), copy.slice('file:'.length))
    return copy
  }
  const copy = new URL(template)
  copy.pathname = `/${name}`
  const maintenance = new URL(template)
  maintenance.pathname = '/template1'
  const connection = await adapterFor(maintenance.href).connect()
  await connection.executeScript(`CREATE DATABASE ${name} TEMPLATE postgres`)
  await connection.dispose()
  return copy.href
}

process.env.DATABASE_URL = await copyTemplate(inject('templateUrl'))
// What is stored is tested here, not how well it is read: the rules need no model in every worker.
process.env.READER ??= 'rules'
process.env.STARLINE_SECRET ??= randomBytes(32).toString('hex')

afterAll(async () => {
  const { db } = await import('../client')
  await db.$disconnect()
})
