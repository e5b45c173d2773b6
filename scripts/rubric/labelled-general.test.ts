import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { CONTENT_FOLDER } from './content-folder'
import { loadLabelledGeneral } from './labelled-general'

const folder = mkdtempSync(join(tmpdir(), 'starline-general-'))
afterAll(() => rmSync(folder, { recursive: true }))

const sound = {
  id: 'a',
  lang: 'en',
  kind: 'general',
  question: 'Why this job?',
  answer: 'The hours fit round school. I look forward to the queue.',
  labels: { motivation: ['The hours fit round school'] },
  unsure: ['energy'],
  style: 'plain',
  judged: true,
}

function load(...lines: object[]) {
  const file = join(folder, 'general.jsonl')
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'))
  return loadLabelledGeneral([file])
}

it('takes a sound answer', () => {
  expect(load(sound)).toHaveLength(1)
})

describe('refuses, naming line and fault', () => {
  it.each([
    [
      'a quote that is not there',
      { labels: { motivation: ['The pay'] } },
      'the quote is not in the answer: The pay',
    ],
    ['an unknown criterion', { labels: { sparkle: ['The hours'] } }, 'labels'],
    ['a criterion both met and unsure', { unsure: ['motivation'] }, 'motivation is also labelled'],
    ['not judged for no reason', { judged: false, labels: {} }, 'reason'],
    ['a reason although judged', { reason: 'echo' }, 'reason'],
    ['labels although not judged', { judged: false, reason: 'echo' }, 'none where judged is false'],
  ])('%s', (_, fields, message) => {
    expect(() => load({ ...sound, id: 'b' }, { ...sound, ...fields })).toThrow(
      new RegExp(`general\\.jsonl, line 2: .*${message}`),
    )
  })
})

it('finds every labelled answer of the project sound', () => {
  const general = join(CONTENT_FOLDER, 'rubric', 'general')
  const answers = loadLabelledGeneral(readdirSync(general).map((name) => join(general, name)))
  expect(answers.length).toBeGreaterThan(280)
})
