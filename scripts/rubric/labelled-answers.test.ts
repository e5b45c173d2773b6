import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { CONTENT_FOLDER } from './content-folder'
import { loadLabelledAnswers } from './labelled-answer'

const folder = mkdtempSync(join(tmpdir(), 'starline-answers-'))
afterAll(() => rmSync(folder, { recursive: true }))

const sound = {
  id: 'a',
  lang: 'en',
  kind: 'competency',
  question: 'Tell me.',
  answer: 'It rained. I listened to her. She smiled.',
  labels: { listened: ['I listened'] },
  unsure: ['thanked'],
  star: { situation: true, task: false, action: true, result: false },
  parts: [
    { part: 'situation', quote: 'It rained.' },
    { part: 'action', quote: 'I listened to her.' },
  ],
  style: 'plain',
  traps: ['none'],
}

function load(...lines: object[]) {
  const file = join(folder, 'answers.jsonl')
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'))
  return loadLabelledAnswers([file])
}

it('takes a sound answer', () => {
  expect(load(sound)).toHaveLength(1)
})

describe('refuses, naming line and fault', () => {
  it.each([
    [
      'a quote that is not there',
      { labels: { listened: ['I heard'] } },
      'the quote is not in the answer: I heard',
    ],
    ['an unknown point', { labels: { smiled: ['She smiled'] } }, 'labels'],
    ['a point both met and unsure', { unsure: ['listened'] }, 'listened is also labelled'],
    [
      'a near miss of a met point',
      { near: [{ point: 'listened', quote: 'She', why: 'denial' }] },
      'near: listened',
    ],
    ['parts out of order', { parts: [...sound.parts].reverse() }, 'does not follow'],
    ['a part that star denies', { star: { ...sound.star, action: false } }, 'has action, which star'],
    ['a star without its part', { star: { ...sound.star, task: true } }, 'has task, of which parts'],
    ['an unknown trap', { traps: ['lie'] }, 'traps'],
    ['not judged for no reason', { judged: false }, 'reason'],
  ])('%s', (_, fields, message) => {
    expect(() => load({ ...sound, id: 'b' }, { ...sound, ...fields })).toThrow(
      new RegExp(`answers\\.jsonl, line 2: .*${message}`),
    )
  })

  it('an id used twice', () => {
    expect(() => load(sound, sound)).toThrow('line 2: id a is used twice')
  })
})

it('finds every labelled answer of the project sound', () => {
  const answers = join(CONTENT_FOLDER, 'rubric', 'answers')
  expect(loadLabelledAnswers(readdirSync(answers).map((name) => join(answers, name))).length).toBeGreaterThan(
    500,
  )
})
