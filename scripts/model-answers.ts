/** Prints where the rubric judges the bank's model answers otherwise than they are labelled; `--write` keeps that as the open list. */
import { writeFileSync } from 'node:fs'
import { isJudged } from '../lib/content/figures'
import { CONTENT_FOLDER } from './rubric/content-folder'
import { judgeModelAnswers, openDisagreementsFile } from './rubric/model-answers'
import { openReader } from './rubric/open-readers'

const { verdicts, disagreements } = await judgeModelAnswers(CONTENT_FOLDER, await openReader(), (id) =>
  isJudged(id, 'model'),
)
console.log(disagreements.join('\n'))
console.log(
  `${disagreements.length} of ${verdicts} verdicts differ (${((100 * disagreements.length) / verdicts).toFixed(1)} %)`,
)
if (process.argv.includes('--write')) {
  writeFileSync(openDisagreementsFile(CONTENT_FOLDER), `${JSON.stringify(disagreements, null, 2)}\n`)
}
