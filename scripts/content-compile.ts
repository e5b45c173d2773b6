/** Compiles content/ into modules, once, at build. */
import path from 'node:path'
import { checkContent } from '../lib/content/check/check-content'
import { formatFault } from '../lib/content/check/fault'
import { compileContent } from '../lib/content/compile'

const root = path.resolve(import.meta.dirname, '..')
const contentFolder = path.join(root, 'content')
const { content, faults } = checkContent(contentFolder)
if (faults.length > 0) {
  for (const fault of faults) console.error(formatFault(fault))
  process.exit(1)
}
compileContent({ content, contentFolder, outputFolder: path.join(root, 'lib/content/generated') })
