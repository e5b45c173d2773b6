import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { CONTENT_FOLDER } from './rubric/content-folder'
import { loadLabelledAnswers } from './rubric/labelled-answer'

const folder = join(CONTENT_FOLDER, 'rubric', 'answers')
const given = process.argv.slice(2)
const files = given.length > 0 ? given : readdirSync(folder).map((name) => join(folder, name))

try {
  console.log(`${loadLabelledAnswers(files).length} labelled answers are sound.`)
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause)
  process.exitCode = 1
}
