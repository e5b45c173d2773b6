import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname

const DATABASE_TESTS = '**/*.db.test.ts'
/** Slower: each runs the real command in a copy of the project. */
const START_TESTS = 'scripts/start/start.test.ts'
const NOT_OURS = ['**/node_modules/**', '**/.next*/**', 'e2e/**']

// The same test files run once on each provider; the project's name is the provider.
const databaseProjects = ['sqlite', 'postgresql'].map((name) => ({
  extends: true as const,
  test: {
    name,
    include: [DATABASE_TESTS],
    exclude: NOT_OURS,
    globalSetup: [path.join(root, 'lib/db/testing/global-set-up.ts')],
    setupFiles: [path.join(root, 'lib/db/testing/own-database.ts')],
  },
}))

export default defineConfig({
  resolve: {
    alias: {
      '@': root,
      // The real one throws outside a server component.
      'server-only': path.join(root, 'lib/db/testing/server-only.ts'),
    },
  },
  test: {
    // A guard against a test that hangs, far beyond what the slowest machine needs.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Fifteen minutes off every whole hour: code that forgets a zone fails loudly.
    env: { TZ: 'Asia/Kathmandu' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...NOT_OURS, DATABASE_TESTS, START_TESTS],
        },
      },
      { extends: true, test: { name: 'start', include: [START_TESTS] } },
      ...databaseProjects,
    ],
  },
})
