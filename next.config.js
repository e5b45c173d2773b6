import createNextIntlPlugin from 'next-intl/plugin'

const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(self), payment=(), usb=()' },
]

// A worker lives under the policy of its own file. The reader's compiles WebAssembly and asks this server for its model:
// that, and nothing else, is open to it.
const workerPolicy = [
  `default-src 'none'`,
  `script-src 'self' 'wasm-unsafe-eval'`,
  `connect-src 'self'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
].join('; ')

// The one address that the proxy leaves out (proxy.ts): should a browser show its answer, nothing in it comes to life.
const answerPolicy = `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

// What somebody shared by a link: no search engine keeps it, and no site that it leads to learns the link.
const sharedHeaders = [
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow, noarchive' },
]

/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  typedRoutes: true,
  // No page shows a picture that needs resizing, and the optimiser has been a way in.
  images: { unoptimized: true },
  serverExternalPackages: [
    '@node-rs/argon2',
    'better-sqlite3',
    'pg',
    '@prisma/schema-engine-wasm',
    'onnxruntime-node',
  ],
  experimental: { serverActions: { bodySizeLimit: '256kb' } },
  headers: async () => [
    { source: '/:path*', headers },
    { source: '/_next/static/:path*', headers: [{ key: 'Content-Security-Policy', value: workerPolicy }] },
    { source: '/shared/:path*', headers: sharedHeaders },
    {
      source: '/your-data/import/file',
      headers: [{ key: 'Content-Security-Policy', value: answerPolicy }],
    },
  ],
}

export default createNextIntlPlugin('./lib/i18n/request.ts')(config)
