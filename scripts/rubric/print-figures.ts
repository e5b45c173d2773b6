import { CRITERION_IDS, KEY_POINT_IDS } from '../../lib/rubric'
import type { Speed } from './measure-speed'
import type { Score } from './score'
import type { CriteriaScore } from './score-criteria'
import type { MeasuredScores } from './write-figures'

const NAME_WIDTH = 26
const COLUMN_WIDTH = 11

const COLUMNS: readonly (readonly [string, keyof Score])[] = [
  ['macro F1', 'macroF1'],
  ['core F1', 'coreF1'],
  ['micro F1', 'microF1'],
  ['kappa', 'kappa'],
  ['evidence', 'evidence'],
  ['on traps', 'falseOnTraps'],
  ['STAR F1', 'starF1'],
  ['STAR kappa', 'starKappa'],
  ['near prec.', 'nearPrecision'],
  ['near found', 'nearRecall'],
  ['near why', 'nearReason'],
  ['form F1', 'formF1'],
  ['abstained', 'refusedOfUnjudgeable'],
  ['in vain', 'falselyNotJudged'],
]

export function printSummary(rows: readonly (readonly [string, Score])[]): void {
  printRow('', ['answers', ...COLUMNS.map(([name]) => name)])
  for (const [name, of] of rows) {
    printRow(name, [String(of.answers), ...COLUMNS.map(([, figure]) => show(of[figure]))])
  }
}

export function printPoints({ test, rules, keyWords }: MeasuredScores): void {
  console.log('')
  printRow('key point', [
    'met',
    'precision',
    'recall',
    'F1',
    '95 % from',
    'to',
    'kappa',
    'rules F1',
    'words F1',
  ])
  for (const id of KEY_POINT_IDS) {
    const { met, precision, recall, f1, f1Interval, kappa } = test.keyPoints[id]
    const [from, to] = f1Interval ?? [null, null]
    const figures = [
      precision,
      recall,
      f1,
      from,
      to,
      kappa,
      rules.keyPoints[id].f1,
      keyWords.keyPoints[id].f1,
    ]
    printRow(id, [String(met), ...figures.map(show)])
  }
}

export function printCriteria({
  answers,
  macroF1,
  evidence,
  falselyNotJudged,
  criteria,
}: CriteriaScore): void {
  console.log('')
  printRow('criterion', ['met', 'precision', 'recall', 'F1', '95 % from', 'to', 'kappa'])
  for (const id of CRITERION_IDS) {
    const { met, precision, recall, f1, f1Interval, kappa } = criteria[id]
    const [from, to] = f1Interval ?? [null, null]
    printRow(id, [String(met), ...[precision, recall, f1, from, to, kappa].map(show)])
  }
  const figures = `macro F1 ${show(macroF1)}, evidence ${show(evidence)}, refused in vain ${show(falselyNotJudged)}`
  console.log(`general questions, ${answers} answers: ${figures}`)
}

export function printSpeed(reader: string, speed: Speed, memoryBytes: number): void {
  const memory = memoryBytes > 0 ? `; memory ${Math.round(memoryBytes / 1e6)} MB` : ''
  console.log(
    `\n${reader}: a 150-word answer: median ${ms(speed.median)}, p99 ${ms(speed.p99)}, of which judging ${ms(speed.judging)}; 10,000 characters: ${ms(speed.halfLongest)}, 20,000: ${ms(speed.longest)}${memory}`,
  )
}

function printRow(name: string, cells: readonly string[]): void {
  console.log(`${name.padEnd(NAME_WIDTH)}${cells.map((cell) => cell.padStart(COLUMN_WIDTH)).join('')}`)
}

function show(figure: unknown): string {
  return typeof figure === 'number' ? figure.toFixed(3) : '–'
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`
}
