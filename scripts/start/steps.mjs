import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { StartFault } from './fault.mjs'
import { root } from './root.mjs'
import { run, runScript } from './run.mjs'

/** What is made from what. `output` is where the hash of the inputs is kept, so that deleting it makes it again. */
export const steps = {
  client: {
    says: 'Generating the database client',
    inputs: [
      'prisma/schema.prisma',
      'lib/db/models.ts',
      'lib/db/provider.ts',
      'scripts/db-generate.ts',
      'package-lock.json',
    ],
    output: 'lib/db/generated',
    make: () => runScript('db-generate'),
  },
  content: {
    says: 'Checking and compiling the content',
    inputs: [
      'content',
      'lib/content',
      'lib/reader',
      'lib/rubric',
      'lib/i18n',
      'scripts/content-compile.ts',
      'package-lock.json',
    ],
    output: 'lib/content/generated',
    make: () => runScript('content-compile'),
  },
  build: {
    says: 'Building (about half a minute)',
    inputs: [
      'app',
      'content',
      'lib',
      'prisma/schema.prisma',
      'public',
      'proxy.ts',
      'next.config.js',
      'postcss.config.js',
      'tsconfig.json',
      'package-lock.json',
    ],
    output: '.next',
    make: () =>
      run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
        env: { NODE_ENV: 'production' },
      }),
  },
}

const HASH_FILE = '.inputs'
const IS_NO_INPUT = /(^|\/)generated(\/|$)|\.test\.tsx?$|\/\./

/** Makes a step's output again where its inputs changed. */
export async function ensureMade({ says, inputs, output, make }, say) {
  const hashFile = path.join(root, output, HASH_FILE)
  const hash = hashInputs(root, inputs)
  if (existsSync(hashFile) && readFileSync(hashFile, 'utf8') === hash) return
  say(says)
  const { code, output: printed } = await make()
  if (code !== 0)
    throw new StartFault(`${printed.trimEnd()}\n${says} failed: mend what it says above and start again.`)
  writeFileSync(hashFile, hash)
}

/** A hash over the names and the bytes of all files in `inputs` (files or folders of `folder`). */
export function hashInputs(folder, inputs) {
  const hash = createHash('sha256').update(process.version)
  for (const file of inputs.flatMap((input) => listFiles(folder, input))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(folder, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

function listFiles(folder, name) {
  const full = path.join(folder, name)
  if (!existsSync(full) || IS_NO_INPUT.test(name)) return []
  if (!statSync(full).isDirectory()) return [name]
  return readdirSync(full)
    .sort()
    .flatMap((entry) => listFiles(folder, `${name}/${entry}`))
}
