import createNextIntlPlugin from 'next-intl/plugin'

/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  // No page shows a picture that needs resizing, and the optimiser has been a way in.
  images: { unoptimized: true },
  serverExternalPackages: ['@node-rs/argon2', 'better-sqlite3', 'pg', '@prisma/schema-engine-wasm'],
  experimental: { serverActions: { bodySizeLimit: '256kb' } },
}

export default createNextIntlPlugin('./lib/i18n/request.ts')(config)
