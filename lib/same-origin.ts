import { env } from './env'

/**
 * Whether a page of this site sent the request, as the sender's browser tells. Next checks this for server actions and for
 * nothing else, so every route handler that changes something asks here first. A request that does not tell is refused.
 */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  // Browsers leave Sec-Fetch-Site out where the address is neither https nor this machine, such as on a home network.
  const origin = request.headers.get('origin')
  if (origin === null || !URL.canParse(origin)) return false
  const { host } = new URL(origin)
  return host === request.headers.get('host') || host === new URL(env.appUrl).host
}
