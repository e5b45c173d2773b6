/** Checks everything under content/. `--stats` also prints what there is. */
import path from 'node:path'
import { checkContent } from '../lib/content/check/check-content'
import { formatFault } from '../lib/content/check/fault'
import { describeContent } from '../lib/content/check/stats'

const { content, faults } = checkContent(path.resolve(import.meta.dirname, '../content'))
for (const fault of faults) console.error(formatFault(fault))
if (process.argv.includes('--stats')) console.log(describeContent(content))
if (faults.length > 0) {
  console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the content`)
  process.exit(1)
}
console.log(
  `The content is sound: ${content.questions.length} questions, ${content.keyPoints.length} key points.`,
)
