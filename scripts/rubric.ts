import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadPhrases } from '../lib/reader/load-phrases'
import { assessAnswer, parseAnswerLine, toAssessedLine } from './rubric/assess-line'
import { openBank } from './rubric/bank'
import { CONTENT_FOLDER } from './rubric/content-folder'
import { reportOf } from './rubric/print-report'
import { readLines } from './rubric/read-lines'

const USAGE = `Usage:
  npm run -s rubric -- --jsonl FILE               one JSON object a line in, one a line out; - reads standard input
  npm run -s rubric -- FILE.txt --kind KIND       a report on one answer; KIND is competency or hypothetical
                       [--question TEXT]          the question it answers, as the bank words it`

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { jsonl: { type: 'string' }, kind: { type: 'string' }, question: { type: 'string' } },
  })
  const [file] = positionals
  if (values.jsonl !== undefined) printLines(values.jsonl)
  else if (file !== undefined) printReport(file, values.kind, values.question ?? '')
  else throw new Error(USAGE)
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause)
  process.exitCode = 1
}

/** Every line is read before the first is printed: half an output never looks like a whole one. */
function printLines(file: string): void {
  const answers = readLines(file).map((line) => parseAnswerLine(file, line))
  const phrases = loadPhrases(CONTENT_FOLDER, 'en')
  const findQuestion = openBank(CONTENT_FOLDER, 'en')
  const lines = answers.map((answer) =>
    JSON.stringify(toAssessedLine(answer, assessAnswer(answer, phrases, findQuestion))),
  )
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`)
}

function printReport(file: string, kind: string | undefined, question: string): void {
  if (kind !== 'competency' && kind !== 'hypothetical') throw new Error(USAGE)
  const answer = readFileSync(file, 'utf8').replaceAll('\r\n', '\n')
  const phrases = loadPhrases(CONTENT_FOLDER, 'en')
  const assessment = assessAnswer({ answer, question, kind }, phrases, openBank(CONTENT_FOLDER, 'en'))
  console.log(reportOf(answer, assessment).join('\n'))
}
