import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { CONTENT_FOLDER } from './rubric/content-folder'
import { loadLabelledAnswers } from './rubric/labelled-answer'
import { loadLabelledGeneral } from './rubric/labelled-general'

const filesIn = (name: string) => {
  const folder = join(CONTENT_FOLDER, 'rubric', name)
  return readdirSync(folder).map((file) => join(folder, file))
}
const given = process.argv.slice(2)
const isGeneral = (file: string) => file.includes('general')

try {
  const answers = given.length > 0 ? given.filter((file) => !isGeneral(file)) : filesIn('answers')
  const general = given.length > 0 ? given.filter(isGeneral) : filesIn('general')
  const count = loadLabelledAnswers(answers).length + loadLabelledGeneral(general).length
  console.log(`${count} labelled answers are sound.`)
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause)
  process.exitCode = 1
}
