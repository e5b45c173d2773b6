import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { RUBRIC_VERSION } from '../../lib/rubric'
import { CONTENT_FOLDER } from './content-folder'
import type { Score } from './score'

/** Scores on answers by writers that nothing was tuned on. */
export interface MeasuredScores {
  readonly heldOut: Score
  /** A list of key words on the same. */
  readonly keyWords: Score
  /** The two sorts that `heldOut` consists of. */
  readonly ordinary: Score
  readonly hard: Score
}

const README = join(CONTENT_FOLDER, '..', 'README.md')
const BLOCK = /(<!-- bench:rubric -->)[\s\S]*(<!-- \/bench:rubric -->)/

/** Puts the figures where the pages and the README take them from. Throws where the README has no place for them. */
export function writeFigures(scores: MeasuredScores): void {
  const { heldOut, keyWords } = scores
  const file = join(CONTENT_FOLDER, 'rubric', 'figures.json')
  writeFileSync(file, `${JSON.stringify({ rubricVersion: RUBRIC_VERSION, heldOut, keyWords }, null, 2)}\n`)
  const readme = readFileSync(README, 'utf8')
  if (!BLOCK.test(readme)) throw new Error('README.md has no <!-- bench:rubric --> block')
  writeFileSync(README, readme.replace(BLOCK, `$1\n${asTable(scores)}\n$2`))
}

function asTable({ heldOut, keyWords, ordinary, hard }: MeasuredScores): string {
  const columns = [ordinary, hard, heldOut, keyWords]
  const rows: [string, keyof Score, (share: number) => string][] = [
    ['macro F1, seventeen key points', 'macroF1', decimal],
    ['macro F1, the seven core points', 'coreF1', decimal],
    ['false finds where an answer sets traps', 'falseOnTraps', percent],
    ['evidence overlaps the labelled words', 'evidence', percent],
    ['STAR parts, macro F1', 'starF1', decimal],
    ['answers wrongly refused', 'falselyNotJudged', percent],
  ]
  // A list of key words knows no STAR: nothing found is no figure.
  const cell = (figure: unknown, show: (share: number) => string) =>
    typeof figure === 'number' && (figure > 0 || show === percent) ? show(figure) : '–'
  return [
    `| | ${ordinary.answers} ordinary answers | ${hard.answers} written to be hard | all | a list of key words, all |`,
    '|---|---|---|---|---|',
    ...rows.map(
      ([name, figure, show]) =>
        `| ${name} | ${columns.map((column) => cell(column[figure], show)).join(' | ')} |`,
    ),
  ].join('\n')
}

const decimal = (share: number) => share.toFixed(2)
const percent = (share: number) => `${(share * 100).toFixed(1)} %`
