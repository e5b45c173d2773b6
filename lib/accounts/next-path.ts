import type { Route } from 'next'
import { paths } from '../paths'

const HERE = 'http://starline.invalid'

/**
 * Where to go after signing in: `value` if it is a path of this site, otherwise home. Never another site, however it is
 * spelt (`//there`, `/\there`, a line end in between, a scheme).
 */
export function readNextPath(value: unknown): Route {
  if (typeof value !== 'string' || !value.startsWith('/') || !URL.canParse(value, HERE)) return paths.home
  const url = new URL(value, HERE)
  // A path such as `/.//there` reads as ours and is written as `//there`.
  if (url.origin !== HERE || url.pathname.startsWith('//')) return paths.home
  // Any path of this site may be linked; one that has no page shows the not-found page.
  return `${url.pathname}${url.search}${url.hash}` as Route
}
