import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { judgedAssessment } from '../attempts/assessment-examples'
import { COLUMNS, writeTableHead, writeTableLines } from './csv'
import type { KeptAttempt } from './schema'

const answer = 'I let her tell me everything, and I said sorry.'
const attempt: KeptAttempt = {
  questionId: 'angry-customer',
  kind: 'competency',
  draftId: '3f0c9a52-52a1-4c43-9d6b-0a4f6d6f2a11',
  createdAt: '2026-11-22T09:00:00.000Z',
  answer,
  assessment: judgedAssessment({
    listened: { called: true, evidence: [{ start: 2, end: 28 }] },
    thanked: { called: true },
  }),
  checklist: [],
  note: '',
  claims: [],
  redactions: null,
  links: [],
}

const read = (attempts: readonly KeptAttempt[]) =>
  Papa.parse<Record<string, string>>(
    (writeTableHead() + writeTableLines(attempts, () => 'A question, with a comma')).replace('\uFEFF', ''),
    { header: true, skipEmptyLines: true },
  ).data

it('has a line for each attempt, with every column', () => {
  const [line] = read([attempt])
  expect(Object.keys(line ?? {})).toEqual([...COLUMNS])
  expect(line).toMatchObject({
    question: 'A question, with a comma',
    band: 'developing',
    key_points_found: 'listened',
    key_points_missing: 'thanked',
    answer,
  })
})

it.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '=cmd|calc\nand a second line',
  ' =1+1',
  '\t=1+1',
  '\n=1+1',
  '＝1+1',
])('makes %j harmless, in an answer and in a note', (formula) => {
  const [line] = read([{ ...attempt, answer: formula, note: formula }])
  expect(line?.answer).toBe(`'${formula}`)
  expect(line?.note).toBe(`'${formula}`)
})

it('leaves alone what is no formula, and the dates', () => {
  const [line] = read([{ ...attempt, answer: 'She was calm - at last = good', note: '5 + 5, "quoted"' }])
  expect(line).toMatchObject({
    answer: 'She was calm - at last = good',
    note: '5 + 5, "quoted"',
    created_at: attempt.createdAt,
  })
})

it('is nothing but its head where there is no attempt', () => {
  expect(writeTableLines([], () => null)).toBe('')
  expect(read([])).toEqual([])
})
