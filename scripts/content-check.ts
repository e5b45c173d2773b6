/** Checks everything under content/. `--stats` also prints what there is, `--nearest` the questions that are most alike. */
import path from 'node:path'
import { nearestQuestions } from '../lib/content/check/alike-questions'
import { checkContent } from '../lib/content/check/check-content'
import { formatFault } from '../lib/content/check/fault'
import { describeContent } from '../lib/content/check/stats'

const { content, faults } = checkContent(path.resolve(import.meta.dirname, '../content'))
for (const fault of faults) console.error(formatFault(fault))
if (process.argv.includes('--stats')) console.log(describeContent(content))
if (process.argv.includes('--nearest')) {
  for (const { one, other, likeness } of nearestQuestions(content, 20))
    console.log(`${likeness.toFixed(2)} ${one} · ${other}`)
}
if (faults.length > 0) {
  console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the content`)
  process.exit(1)
}
console.log(
  `The content is sound: ${content.questions.length} questions, ${content.lessons.length} lessons, ${content.sets.length} sets, ${content.keyPoints.length} key points.`,
)
