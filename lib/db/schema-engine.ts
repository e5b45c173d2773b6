import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'
import { adapterFor } from './adapter'
import { withCatalogueColumns } from './catalogue-columns'
import { loadModels } from './models'
import { providerOf } from './provider'

declare global {
  /** The engine looks here for where to say why it failed. */
  var PRISMA_WASM_PANIC_REGISTRY: { set_message(message: string): never } | undefined
  var starlineSchemaEngine: Promise<void> | undefined
}

/** The package imports its WebAssembly as a module, which Node cannot do yet: instantiate it by hand. */
async function loadEngine(): Promise<void> {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    set_message(message) {
      throw new Error(message)
    },
  }
  const folder = path.dirname(
    createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg'),
  )
  const bytes = await readFile(path.join(folder, 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...glue } })
  glue.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
}

/**
 * Lends Prisma's schema engine as WebAssembly, over the driver that the product itself uses, so that nothing is
 * downloaded. The engine never closes its connection and holds SQLite's file locked; it is closed here, whatever happens.
 */
export async function withSchemaEngine<T>(
  databaseUrl: string,
  use: (engine: glue.SchemaEngine) => Promise<T>,
): Promise<T> {
  // Its JavaScript half is one module a process, while this file may be evaluated twice: a second half would break the first.
  globalThis.starlineSchemaEngine ??= loadEngine()
  await globalThis.starlineSchemaEngine
  const adapter = adapterFor(databaseUrl)
  const connection = withCatalogueColumns(await adapter.connect())
  const lent = {
    provider: connection.provider,
    adapterName: connection.adapterName,
    connect: () => Promise.resolve(connection),
    connectToShadowDb: () => adapter.connectToShadowDb(),
  }
  const models = loadModels(providerOf(databaseUrl))
  const silent = () => undefined
  try {
    const engine = await glue.SchemaEngine.new(
      { datamodels: [['schema.prisma', models]] },
      silent,
      bindMigrationAwareSqlAdapterFactory(lent),
    )
    try {
      return await use(engine)
    } finally {
      engine.free()
    }
  } finally {
    await connection.dispose()
  }
}
