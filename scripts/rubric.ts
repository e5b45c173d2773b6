import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { assessAnswer, parseAnswerLine, toAssessedLine } from './rubric/assess-line'
import { openBank } from './rubric/bank'
import { CONTENT_FOLDER } from './rubric/content-folder'
import { openReader } from './rubric/open-readers'
import { reportOf } from './rubric/print-report'
import { readLines } from './rubric/read-lines'

const USAGE = `Usage:
  npm run -s rubric -- --jsonl FILE               one JSON object a line in, one a line out; - reads standard input
  npm run -s rubric -- FILE.txt --kind KIND       a report on one answer; KIND is competency or hypothetical
                       [--question TEXT]          the question it answers, as the bank words it`

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      jsonl: { type: 'string' },
      kind: { type: 'string' },
      question: { type: 'string' },
      help: { type: 'boolean' },
    },
  })
  const [file] = positionals
  if (values.help) console.log(USAGE)
  else if (values.jsonl !== undefined) await printLines(values.jsonl)
  else if (file !== undefined) await printReport(file, values.kind, values.question ?? '')
  else throw new Error(USAGE)
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause)
  process.exitCode = 1
}

/** Every line is read before the first is printed: half an output never looks like a whole one. */
async function printLines(file: string): Promise<void> {
  const answers = readLines(file).map((line) => parseAnswerLine(file, line))
  const read = await openReader()
  const findQuestion = openBank(CONTENT_FOLDER, 'en')
  const lines: string[] = []
  for (const answer of answers) {
    lines.push(JSON.stringify(toAssessedLine(answer, await assessAnswer(answer, read, findQuestion))))
  }
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`)
}

async function printReport(file: string, kind: string | undefined, question: string): Promise<void> {
  if (kind !== 'competency' && kind !== 'hypothetical') throw new Error(USAGE)
  const answer = readFileSync(file, 'utf8').replaceAll('\r\n', '\n')
  const read = await openReader()
  const assessment = await assessAnswer({ answer, question, kind }, read, openBank(CONTENT_FOLDER, 'en'))
  console.log(reportOf(answer, assessment).join('\n'))
}
