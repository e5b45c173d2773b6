/**
 * The address a request comes from, by what the keeper's own proxies added to X-Forwarded-For: each adds whom it heard from at the
 * end, and what stands before is the client's to make up. Null where that can't be known; then all clients share one count.
 */
export function readClientAddress(
  headers: { get(name: string): string | null },
  trustedProxies: number,
): string | null {
  if (trustedProxies === 0) return null
  const hops = (headers.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim())
  return hops.at(-trustedProxies) || null
}

/** What a count is kept for where no address is known. */
export const SHARED_ADDRESS = 'shared'
