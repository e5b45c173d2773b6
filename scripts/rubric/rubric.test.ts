import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'starline-rubric-'))
afterAll(() => rmSync(folder, { recursive: true }))

function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/rubric.ts', ...args],
    {
      input,
      encoding: 'utf8',
    },
  )
  return { status, stdout, stderr }
}

const line = (fields: object) =>
  JSON.stringify({
    lang: 'en',
    kind: 'competency',
    question: 'Tell me about a time you dealt with an angry customer.',
    ...fields,
  })
const ANSWER = `Last December I was on the phones for a furniture shop in Leeds. A customer rang because her table had a split leg.
I let her tell me the whole story without interrupting. I offered her a refund or a new leg, and she chose the leg. I booked the fitter for Friday.
She was happy in the end. I should have said thank you too, but I forgot.`

describe('the command line', () => {
  it('prints one line an answer, with exact quotes, in the order of the input', () => {
    const file = join(folder, 'answers.jsonl')
    writeFileSync(
      file,
      `${line({ id: 'a', answer: ANSWER, more: true })}\n\n${line({ id: 'b', answer: 'No.' })}\n`,
    )
    const { status, stdout } = run(['--jsonl', file])
    const [first, second, ...rest] = stdout
      .trimEnd()
      .split('\n')
      .map((text) => JSON.parse(text))
    expect(status).toBe(0)
    expect(rest).toEqual([])
    expect(first).toMatchObject({
      id: 'a',
      judged: true,
      star: { situation: true, action: true, result: true },
    })
    expect(Object.keys(first.keyPoints)).toEqual(['listened', 'took_action', 'agreed_solution'])
    expect(first.form).toBe('story')
    expect(first.near).toContainEqual(expect.objectContaining({ point: 'thanked', why: 'regret' }))
    for (const quote of Object.values(first.keyPoints).flat()) expect(ANSWER).toContain(quote)
    expect(second).toEqual({
      id: 'b',
      keyPoints: {},
      star: { situation: false, task: false, action: false, result: false },
      judged: false,
      reason: 'too_thin',
      near: [],
      form: null,
    })
  })

  it('reads a file that begins with a byte order mark, and says how it is used', () => {
    const file = join(folder, 'marked.jsonl')
    writeFileSync(file, `\uFEFF${line({ id: 'a', answer: ANSWER })}`)
    expect(run(['--jsonl', file]).status).toBe(0)
    expect(run(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('Usage') })
  })

  it('reads standard input', () => {
    const { status, stdout } = run(['--jsonl', '-'], line({ id: 'a', answer: ANSWER }))
    expect([status, JSON.parse(stdout).id]).toEqual([0, 'a'])
  })

  it.each([
    ['{"id": ', 'line 2: not JSON'],
    [line({ id: 'b' }), 'line 2: answer: '],
    [line({ id: 'b', answer: 'x', kind: 'poem' }), 'line 2: kind: '],
    ['[]', 'line 2: '],
  ])('names a bad line and prints nothing else: %s', (bad, message) => {
    const { status, stdout, stderr } = run(['--jsonl', '-'], `${line({ id: 'a', answer: ANSWER })}\n${bad}\n`)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toContain(`standard input, ${message}`)
  })

  it('prints a report for people', () => {
    const file = join(folder, 'answer.txt')
    writeFileSync(file, ANSWER)
    const { status, stdout } = run([file, '--kind', 'competency'])
    expect(status).toBe(0)
    expect(stdout).toContain('“I let her tell me the whole story without interrupting”')
  })

  it.each([[['answer.txt']], [[]], [['--jsonl', 'nowhere.jsonl']], [['--unknown']]])(
    'says what is wrong with %j',
    (args) => {
      const { status, stdout, stderr } = run(args)
      expect([status, stdout]).toEqual([1, ''])
      expect(stderr).not.toBe('')
    },
  )
})
