import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { ReadAnswer } from '../lib/reader/best-reader'
import { countWords } from '../lib/rubric'
import { assessAnswer, toAssessedLine } from './rubric/assess-line'
import { openBank } from './rubric/bank'
import { CONTENT_FOLDER } from './rubric/content-folder'
import { findKeyWords } from './rubric/keyword-baseline'
import { type LabelledAnswer, loadLabelledAnswers } from './rubric/labelled-answer'
import { type LabelledGeneral, loadLabelledGeneral } from './rubric/labelled-general'
import { measureMemory } from './rubric/measure-memory'
import { measureSpeed } from './rubric/measure-speed'
import { openReader, openRules } from './rubric/open-readers'
import { printCriteria, printPoints, printSpeed, printSummary } from './rubric/print-figures'
import { type Score, score } from './rubric/score'
import { scoreCriteria } from './rubric/score-criteria'
import { type MeasuredScores, writeFigures } from './rubric/write-figures'
import { WRITERS, writersOf } from './rubric/writers'

/** Answers by writers of their own: nothing was ever trained on them or tuned to them. */
const Split = z.object({
  test: z.object({
    /** Written to be hard: unusual wordings, two in three with traps. */
    hard: z.array(z.string()),
    /** As people type them. */
    plain: z.array(z.string()),
    /** To general questions, which are judged on criteria. */
    general: z.array(z.string()),
  }),
})
const folder = join(CONTENT_FOLDER, 'rubric')
const split = Split.parse(JSON.parse(readFileSync(join(folder, 'split.json'), 'utf8')))
const load = (names: readonly string[]) =>
  loadLabelledAnswers(names.map((name) => join(folder, 'answers', `${name}.jsonl`)))
const plain = load(split.test.plain)
const hard = load(split.test.hard)
const test = [...plain, ...hard]
const general = loadLabelledGeneral(
  split.test.general.map((name) => join(folder, 'general', `${name}.jsonl`)),
)
const findQuestion = openBank(CONTENT_FOLDER, 'en')

const model = await openReader()
const rules = await openRules()

const byModel = await assessAll(test, model)
const byRules = await assessAll(test, rules)
const byWords = new Map(test.map((labelled) => [labelled.id, findKeyWords(labelled)]))
const { reader, readerVersion } = await model('', { kind: 'competency', text: '' })
const scores: MeasuredScores = {
  reader,
  readerVersion,
  test: score(test, byModel),
  plain: score(plain, byModel),
  hard: score(hard, byModel),
  rules: score(test, byRules),
  keyWords: score(test, byWords),
  general: scoreCriteria(general, await assessAll(general, model)),
  writers: WRITERS.map((writers) => ({
    writers,
    ...scoreOf((one) => one.judged !== false && writersOf(one) === writers),
  })),
}

if (process.argv.includes('--json')) {
  console.log(JSON.stringify(scores))
} else {
  printSummary([
    [reader, scores.test],
    [`  ${reader}, plain`, scores.plain],
    [`  ${reader}, hard`, scores.hard],
    ['rules', scores.rules],
    ['key words', scores.keyWords],
    ...slices().map(([name, isIn]) => [`  ${reader}, ${name}`, scoreOf(isIn)] as const),
    ...scores.writers.map((of) => [`  ${reader}, ${of.writers.replace('_', ' ')}`, of] as const),
  ])
  printPoints(scores)
  printCriteria(scores.general)
  const texts = test.map(({ answer }) => answer)
  const question = findQuestion('', 'competency')
  printSpeed(reader, await measureSpeed(texts, question, model), measureMemory())
  printSpeed('rules', await measureSpeed(texts, question, rules), 0)
  if (process.argv.includes('--write')) writeFigures(scores)
}

async function assessAll(answers: readonly (LabelledAnswer | LabelledGeneral)[], read: ReadAnswer) {
  const lines = new Map<string, ReturnType<typeof toAssessedLine>>()
  for (const labelled of answers) {
    lines.set(labelled.id, toAssessedLine(labelled, await assessAnswer(labelled, read, findQuestion)))
  }
  return lines
}

function scoreOf(isIn: (labelled: LabelledAnswer) => boolean): Score {
  return score(test.filter(isIn), byModel)
}

function slices(): [string, (labelled: LabelledAnswer) => boolean][] {
  const words = ({ answer }: LabelledAnswer) => countWords(answer)
  return [
    ['competency', ({ kind }) => kind === 'competency'],
    ['hypothetical', ({ kind }) => kind === 'hypothetical'],
    ['up to 80 words', (labelled) => words(labelled) <= 80],
    ['81 to 150 words', (labelled) => words(labelled) > 80 && words(labelled) <= 150],
    ['over 150 words', (labelled) => words(labelled) > 150],
    ['with traps', ({ traps }) => !traps.includes('none')],
  ]
}
