/** The policy of one page: scripts and styles by nonce alone, everything from here, nobody frames it. */
export function contentSecurityPolicy({
  nonce,
  secure,
  dev,
}: {
  nonce: string
  secure: boolean
  dev: boolean
}): string {
  const directives = [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    // The development server injects styles without a nonce.
    dev ? `style-src 'self' 'unsafe-inline'` : `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    // The reader in the browser is a worker. Its files bring a policy of their own (next.config.js): no page runs WebAssembly.
    `worker-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ]
  if (secure) directives.push('upgrade-insecure-requests')
  return directives.join('; ')
}

/** The policy of an answer that is no page: should a browser show it as one, nothing in it comes to life. */
export const ANSWER_POLICY = `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

/** Whether nothing but data lies at this address. */
export function isDataAddress(pathname: string): boolean {
  return /^\/(api|reader)\//.test(pathname)
}
