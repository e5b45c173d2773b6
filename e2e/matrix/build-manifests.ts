import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const RoutesSchema = z.record(z.string(), z.string())
const PagesSchema = z.object({
  staticRoutes: z.array(z.object({ page: z.string() })),
  dynamicRoutes: z.array(z.object({ page: z.string() })),
})
const ActionsSchema = z.object({
  node: z.record(z.string(), z.object({ exportedName: z.string(), filename: z.string() })),
})

/** What the build serves at all: its routes, which of them are route handlers, and the id of each server action. */
export interface BuildManifests {
  readonly routes: readonly string[]
  readonly handlers: readonly string[]
  /** By `file#name`. */
  readonly actionIds: ReadonlyMap<string, string>
}

/** Reads what the production build says of itself. */
export function readBuildManifests(): BuildManifests {
  const byFile = RoutesSchema.parse(load('app-path-routes-manifest.json'))
  const { staticRoutes, dynamicRoutes } = PagesSchema.parse(load('routes-manifest.json'))
  const actions = ActionsSchema.parse(load('server/server-reference-manifest.json'))
  const served = [...staticRoutes, ...dynamicRoutes].map(({ page }) => page)
  return {
    routes: [...new Set([...Object.values(byFile), ...served])].sort(),
    handlers: Object.entries(byFile).flatMap(([file, route]) => (file.endsWith('/route') ? [route] : [])),
    actionIds: new Map(
      Object.entries(actions.node).map(([id, { filename, exportedName }]) => [
        `${filename}#${exportedName}`,
        id,
      ]),
    ),
  }
}

function load(file: string): unknown {
  const folder = path.resolve(process.env.NEXT_DIST_DIR ?? '.next')
  return JSON.parse(readFileSync(path.join(folder, file), 'utf8'))
}
