import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ReaderName, RUBRIC_VERSION } from '../../lib/rubric'
import { CONTENT_FOLDER } from './content-folder'
import type { Score } from './score'
import type { CriteriaScore } from './score-criteria'
import type { Writers } from './writers'

/** Scores on the test set: answers that nothing was trained on or tuned to. */
export interface MeasuredScores {
  /** The best reader that ran. */
  readonly reader: ReaderName
  readonly readerVersion: string
  readonly test: Score
  /** The two sorts that it consists of: as people type, and written to be hard. */
  readonly plain: Score
  readonly hard: Score
  readonly rules: Score
  /** A list of key words on the same. */
  readonly keyWords: Score
  /** The best reader on answers to general questions. */
  readonly general: CriteriaScore
  /** The best reader, by who wrote. */
  readonly writers: readonly (Score & { readonly writers: Writers })[]
}

const README = join(CONTENT_FOLDER, '..', 'README.md')
const BLOCK = /(<!-- bench:rubric -->)[\s\S]*(<!-- \/bench:rubric -->)/

/** Puts the figures where the pages and the README take them from. Throws where the README has no place for them. */
export function writeFigures(scores: MeasuredScores): void {
  const file = join(CONTENT_FOLDER, 'rubric', 'figures.json')
  writeFileSync(file, `${JSON.stringify({ rubricVersion: RUBRIC_VERSION, ...scores }, null, 2)}\n`)
  const readme = readFileSync(README, 'utf8')
  if (!BLOCK.test(readme)) throw new Error('README.md has no <!-- bench:rubric --> block')
  writeFileSync(README, readme.replace(BLOCK, `$1\n${asTable(scores)}\n$2`))
}

function asTable({ test, plain, hard, rules, keyWords }: MeasuredScores): string {
  const columns = [plain, hard, test, rules, keyWords]
  const rows: [string, keyof Score, (share: number) => string][] = [
    ['macro F1, seventeen key points', 'macroF1', decimal],
    ['macro F1, the seven core points', 'coreF1', decimal],
    ['false finds where an answer sets traps', 'falseOnTraps', percent],
    ['evidence overlaps the labelled words', 'evidence', percent],
    ['STAR parts, macro F1', 'starF1', decimal],
    ['STAR parts, kappa', 'starKappa', decimal],
    ['reason of a near miss right', 'nearReason', percent],
    ['form (story, “I usually…”, opinion …), macro F1', 'formF1', decimal],
    ['not judged, of what must not be', 'refusedOfUnjudgeable', percent],
    ['answers wrongly refused', 'falselyNotJudged', percent],
  ]
  // A list of key words knows no STAR, no near miss and no form: nothing found is no figure.
  const cell = (figure: unknown, show: (share: number) => string) =>
    typeof figure === 'number' && (figure > 0 || show === percent) ? show(figure) : '–'
  return [
    `| | ${plain.answers} plain answers | ${hard.answers} written to be hard | all | rules, all | a list of key words, all |`,
    '|---|---|---|---|---|---|',
    ...rows.map(
      ([name, figure, show]) =>
        `| ${name} | ${columns.map((column) => cell(column[figure], show)).join(' | ')} |`,
    ),
  ].join('\n')
}

const decimal = (share: number) => share.toFixed(2)
const percent = (share: number) => `${(share * 100).toFixed(1)} %`
