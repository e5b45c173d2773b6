import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { loadPhrases } from '../lib/reader/load-phrases'
import { countWords, KEY_POINT_IDS } from '../lib/rubric'
import { type AssessedLine, assessAnswer, toAssessedLine } from './rubric/assess-line'
import { openBank } from './rubric/bank'
import { CONTENT_FOLDER } from './rubric/content-folder'
import { findKeyWords } from './rubric/keyword-baseline'
import { type LabelledAnswer, loadLabelledAnswers } from './rubric/labelled-answer'
import { measureSpeed } from './rubric/measure-speed'
import { type Score, score } from './rubric/score'
import { writeFigures } from './rubric/write-figures'

const Split = z.object({
  develop: z.array(z.string()),
  /** Ordinary answers by writers that nothing was tuned on. */
  heldOut: z.array(z.string()),
  /** The same, but written to be hard: two in three set traps. */
  test: z.array(z.string()),
})
const folder = join(CONTENT_FOLDER, 'rubric')
const split = Split.parse(JSON.parse(readFileSync(join(folder, 'split.json'), 'utf8')))
const load = (names: readonly string[]) =>
  loadLabelledAnswers(names.map((name) => join(folder, 'answers', `${name}.jsonl`)))
const develop = load(split.develop)
const ordinary = load(split.heldOut)
const hard = load(split.test)
const unknown = [...ordinary, ...hard]

const phrases = loadPhrases(CONTENT_FOLDER, 'en')
const findQuestion = openBank(CONTENT_FOLDER, 'en')
const byRules = (labelled: LabelledAnswer) =>
  toAssessedLine(labelled, assessAnswer(labelled, phrases, findQuestion))

const scoreBy = (answers: readonly LabelledAnswer[], read: (labelled: LabelledAnswer) => AssessedLine) =>
  score(answers, new Map(answers.map((labelled) => [labelled.id, read(labelled)])))

const unseen = scoreBy(unknown, byRules)
const keyWords = scoreBy(unknown, findKeyWords)
const parts = { ordinary: scoreBy(ordinary, byRules), hard: scoreBy(hard, byRules) }
if (process.argv.includes('--write')) {
  writeFigures({ heldOut: unseen, keyWords, ...parts })
} else if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ heldOut: unseen, keyWords, ...parts, develop: scoreBy(develop, byRules) }))
} else {
  printSummary([
    ['rules, unseen writers', unseen],
    ['  ordinary answers', parts.ordinary],
    ['  written to be hard', parts.hard],
    ['key words, the same', keyWords],
    ['rules, known writers', scoreBy(develop, byRules)],
    ...slices(unknown).map(([name, answers]) => [name, scoreBy(answers, byRules)] as const),
  ])
  printPoints(unseen, keyWords)
  printSpeed()
}

function slices(answers: readonly LabelledAnswer[]): [string, LabelledAnswer[]][] {
  const words = ({ answer }: LabelledAnswer) => countWords(answer)
  const all: [string, (labelled: LabelledAnswer) => boolean][] = [
    ['  competency', ({ kind }) => kind === 'competency'],
    ['  hypothetical', ({ kind }) => kind === 'hypothetical'],
    ['  up to 80 words', (labelled) => words(labelled) <= 80],
    ['  81 to 150 words', (labelled) => words(labelled) > 80 && words(labelled) <= 150],
    ['  over 150 words', (labelled) => words(labelled) > 150],
    ['  with traps', ({ traps }) => !traps.includes('none')],
    ['  second language', ({ style }) => /second/i.test(style)],
    ['  terse', ({ style }) => /terse|bullet/i.test(style)],
  ]
  return all.map(([name, isIn]) => [name, answers.filter(isIn)])
}

function printSummary(rows: readonly (readonly [string, Score])[]): void {
  const head = [
    'answers',
    'macro F1',
    'core F1',
    'kappa',
    'evidence',
    'on traps',
    'STAR F1',
    'STAR kappa',
    'refused',
  ]
  console.log(`${''.padEnd(24)}${head.map((name) => name.padStart(11)).join('')}`)
  for (const [name, of] of rows) {
    const figures = [
      of.macroF1,
      of.coreF1,
      of.kappa,
      of.evidence,
      of.falseOnTraps,
      of.starF1,
      of.starKappa,
      of.falselyNotJudged,
    ]
    console.log(
      `${name.padEnd(24)}${String(of.answers).padStart(11)}${figures.map((figure) => show(figure).padStart(11)).join('')}`,
    )
  }
}

function printPoints(rules: Score, words: Score): void {
  console.log(
    `\n${'key point'.padEnd(24)}${['met', 'precision', 'recall', 'F1', 'key words'].map((name) => name.padStart(11)).join('')}`,
  )
  for (const id of KEY_POINT_IDS) {
    const { met, precision, recall, f1 } = rules.keyPoints[id]
    const figures = [precision, recall, f1, words.keyPoints[id].f1]
    console.log(
      `${id.padEnd(24)}${String(met).padStart(11)}${figures.map((figure) => show(figure).padStart(11)).join('')}`,
    )
  }
}

function printSpeed(): void {
  const question = findQuestion('', 'competency')
  const speed = measureSpeed(
    [...develop, ...unknown].map(({ answer }) => answer),
    question,
    phrases,
  )
  console.log(
    `\na 150-word answer: median ${ms(speed.median)}, p99 ${ms(speed.p99)}, of which judging ${ms(speed.judging)}; 20,000 characters: ${ms(speed.longest)}`,
  )
}

function show(figure: number | null): string {
  return figure === null ? '–' : figure.toFixed(3)
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`
}
