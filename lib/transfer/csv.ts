import Papa from 'papaparse'
import { readPoints } from '../attempts/points'
import type { KeptAttempt } from './schema'

/** The columns, in their order: names for machines, like those of the JSON. */
export const COLUMNS = [
  'created_at',
  'question_id',
  'question',
  'kind',
  'band',
  'not_judged',
  'key_points_found',
  'key_points_near',
  'key_points_missing',
  'checklist',
  'words',
  'reader',
  'rubric_version',
  'note',
  'answer',
] as const

/** So that spreadsheets take it for UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'
const LINE_END = '\r\n'
/**
 * Cells that a spreadsheet would run. The library's own pattern overlooks those of several lines; full-width signs count as formulas
 * where they are typed.
 */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/

/** The first line of the table. */
export function writeTableHead(): string {
  return BYTE_ORDER_MARK + Papa.unparse([[...COLUMNS]]) + LINE_END
}

/** A line for each attempt. What a spreadsheet would take for a formula gets an apostrophe before it. */
export function writeTableLines(
  attempts: readonly KeptAttempt[],
  nameOf: (questionId: string) => string | null,
): string {
  const lines = attempts.map((attempt) => toCells(attempt, nameOf(attempt.questionId)))
  return lines.length === 0 ? '' : Papa.unparse(lines, { escapeFormulae: FORMULA }) + LINE_END
}

function toCells(attempt: KeptAttempt, question: string | null): (string | number)[] {
  const { assessment, kind } = attempt
  const points = assessment.judged && kind !== 'general' ? readPoints(assessment) : null
  const idsOf = (list: readonly { keyPoint: string }[] = []) => list.map(({ keyPoint }) => keyPoint).join(' ')
  return [
    attempt.createdAt,
    attempt.questionId,
    question ?? '',
    kind,
    assessment.judged && kind !== 'general' ? assessment.band : '',
    assessment.judged ? '' : assessment.reason,
    idsOf(points === null ? [] : [...points.found, ...points.extra]),
    idsOf(points?.near),
    idsOf(points?.missing),
    attempt.checklist.join(' '),
    assessment.words,
    `${assessment.reader} ${assessment.readerVersion}`,
    assessment.rubricVersion,
    attempt.note,
    attempt.answer,
  ]
}
