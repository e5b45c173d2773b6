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
    // The reader in the browser is a worker.
    `worker-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ]
  if (secure) directives.push('upgrade-insecure-requests')
  return directives.join('; ')
}
