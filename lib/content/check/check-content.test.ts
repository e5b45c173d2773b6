import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkContent } from './check-content'
import { formatFault } from './fault'

const SCENARIO = 'questions/angry-customer'
const GENERAL = 'questions/call-centre-success'
const COPIED = [
  'topics.yaml',
  'criteria.yaml',
  'sources.yaml',
  'key-points',
  'messages',
  'rubric/words',
  'rubric/star',
  SCENARIO,
  GENERAL,
]

let sound: string
let broken: string

beforeAll(() => {
  const folder = mkdtempSync(path.join(tmpdir(), 'starline-content-'))
  sound = path.join(folder, 'sound')
  broken = path.join(folder, 'broken')
  for (const name of COPIED)
    cpSync(path.resolve('content', name), path.join(sound, name), { recursive: true })
})

afterAll(() => rmSync(path.dirname(sound), { recursive: true }))

/** The faults of the sound content after one file was changed. */
function faultsAfter(file: string, change: (text: string) => string): string[] {
  rmSync(broken, { recursive: true, force: true })
  cpSync(sound, broken, { recursive: true })
  const full = path.join(broken, file)
  const before = readFileSync(full, 'utf8')
  const after = change(before)
  expect(after, 'the change must change something').not.toBe(before)
  writeFileSync(full, after)
  return checkContent(broken).faults.map(formatFault)
}

test('content that has nothing wrong with it has no faults', () => {
  expect(checkContent(sound).faults).toEqual([])
})

const ANSWER = /^strong:\n {2}answer: \|\n/m

const ONE_FAULT: [name: string, file: string, change: (text: string) => string, line: RegExp][] = [
  [
    'a field that is not known',
    `${SCENARIO}/question.yaml`,
    (text) => `${text}colour: red\n`,
    /^content\/questions\/angry-customer\/question\.yaml: colour: is not a field that is known here; correct its name or remove it$/,
  ],
  [
    'a field that is missing',
    `${SCENARIO}/en.yaml`,
    (text) => text.replace(/^after:.*\n/m, ''),
    /en\.yaml: after: is missing; add it/,
  ],
  [
    'a value that is not known',
    `${SCENARIO}/question.yaml`,
    (text) => text.replace(/^difficulty:.*/m, 'difficulty: brutal'),
    /question\.yaml: difficulty: "brutal" is not known; use one of easy, medium, hard$/,
  ],
  [
    'a key point that does not exist',
    `${SCENARIO}/question.yaml`,
    (text) => text.replace('[listened, paraphrased', '[listened, levitated'),
    /question\.yaml: keyPoints\[1\]: "levitated" is not known; use one of listened, /,
  ],
  [
    'a topic that does not exist',
    `${SCENARIO}/question.yaml`,
    (text) => text.replace(/^topic:.*/m, 'topic: weather'),
    /question\.yaml: topic: "weather" is not in topics\.yaml; use one of angry_customers, /,
  ],
  [
    'a source that does not exist',
    `${SCENARIO}/question.yaml`,
    (text) => text.replace(/^sources:.*/m, 'sources: [Z99]'),
    /question\.yaml: sources: "Z99" is not in sources\.yaml; use one of A1, /,
  ],
  [
    'a criterion that does not exist',
    `${GENERAL}/question.yaml`,
    (text) =>
      text
        .replace(/^criteria: \[energy/m, 'criteria: [sparkle')
        .replace(/^followUps:.*/m, 'followUps: [targets, teamwork, calm_under_pressure]'),
    /question\.yaml: criteria: "sparkle" is not in criteria\.yaml; use one of defines_excellence, /,
  ],
  [
    'something named twice',
    `${SCENARIO}/question.yaml`,
    (text) => text.replace(/^sources:.*/m, 'sources: [C6, C6]'),
    /question\.yaml: sources: names something twice; /,
  ],
  [
    'a follow-up without words',
    `${SCENARIO}/en.yaml`,
    (text) => text.replace(/^ {2}confirmed: How.*\n/m, ''),
    /en\.yaml: followUps\.confirmed: is missing; write it, since question\.yaml names it$/,
  ],
  [
    'a follow-up that nobody asked for',
    `${SCENARIO}/en.yaml`,
    (text) => text.replace('followUps:\n', 'followUps:\n  thanked: Why thank anybody?\n'),
    /en\.yaml: followUps\.thanked: is not asked for; remove it, or name it in question\.yaml$/,
  ],
  [
    'a quote that the answer does not have',
    `${SCENARIO}/en.yaml`,
    (text) => text.replace('- let him say all of it', '- let him say  all of it'),
    /en\.yaml: strong\.shows\.listened\[0\]: "let him say {2}all of it" does not stand in the answer; copy the words exactly/,
  ],
  [
    'a file that cannot be read',
    `${SCENARIO}/question.yaml`,
    () => 'kind: [competency',
    /question\.yaml: .+; quote the text, or correct the indentation$/,
  ],
]

test.each(ONE_FAULT)('%s is told with file, field and mend', (_, file, change, line) => {
  expect(faultsAfter(file, change)).toEqual(expect.arrayContaining([expect.stringMatching(line)]))
})

test('an answer that is too short, or too long, is told with its length', () => {
  const short = faultsAfter(`${SCENARIO}/en.yaml`, (text) =>
    text.replace(ANSWER, 'strong:\n  answer: |\n    Sorry.\n  old: |\n'),
  )
  expect(short.join('\n')).toMatch(/strong\.old: is not a field/)
  const long = faultsAfter(`${SCENARIO}/en.yaml`, (text) =>
    text.replace(ANSWER, (start) => `${start}    ${'word '.repeat(201)}\n`),
  )
  expect(long.join('\n')).toMatch(/strong\.answer: has \d{3} words; make it 90 to 200 words long/)
})

test('a strong answer that shows too little, and a weak one that shows too much, are told', () => {
  const tooLittle = faultsAfter(`${SCENARIO}/en.yaml`, (text) =>
    text.replace(/^ {2}shows:\n(?: {4}.*\n)+/m, '  shows:\n    listened: [let him say all of it]\n'),
  )
  expect(tooLittle.join('\n')).toMatch(
    /strong\.shows: has 1 of the 11 that the question calls for; show at least 80 %/,
  )
  const tooMuch = faultsAfter(`${SCENARIO}/en.yaml`, (text) => {
    const shown = ['listened', 'paraphrased', 'thanked', 'apologised'].map(
      (id) => `    ${id}: [I had one in the summer]\n`,
    )
    return text.replace(/^ {2}shows: \{\}\n/m, `  shows:\n${shown.join('')}`)
  })
  expect(tooMuch.join('\n')).toMatch(
    /weak\.shows: has 4 of the 11 that the question calls for; show at most 30 %/,
  )
})

test('a sentence that stands in two model answers is told, with both places', () => {
  const lines = faultsAfter(`${GENERAL}/en.yaml`, (text) =>
    text.replace(ANSWER, (start) => `${start}    I do Friday nights at a chip shop in Amble.\n`),
  )
  expect(lines.join('\n')).toMatch(
    /call-centre-success\/en\.yaml: strong\.answer: "I do Friday nights at a chip shop in Amble\." stands in questions\/angry-customer\/en\.yaml \(strong\.answer\) too; say it in other words/,
  )
})

test('a file that nothing reads is told, and so is a folder with a bad name', () => {
  rmSync(broken, { recursive: true, force: true })
  cpSync(sound, broken, { recursive: true })
  writeFileSync(path.join(broken, SCENARIO, 'xx.yaml'), 'question: ?\n')
  mkdirSync(path.join(broken, 'questions', 'Bad_Name'))
  cpSync(path.join(broken, SCENARIO, 'question.yaml'), path.join(broken, 'questions/Bad_Name/question.yaml'))
  const lines = checkContent(broken).faults.map(formatFault).join('\n')
  expect(lines).toMatch(/angry-customer\/xx\.yaml: is read by nothing; remove it, or correct its name/)
  expect(lines).toMatch(/Bad_Name\/question\.yaml: the slug "Bad_Name" is not kebab-case; rename the folder/)
  expect(lines).toMatch(/Bad_Name\/en\.yaml: is missing; add it/)
})

test('a topic without words in a language is told', () => {
  const lines = faultsAfter('topics.yaml', (text) => text.replace('  en: Complaints\n', '  xx: Complaints\n'))
  expect(lines.join('\n')).toMatch(/topics\.yaml: \[1\]\.en: "complaints" has no words in "en"; add them/)
  expect(lines.join('\n')).toMatch(/topics\.yaml: \[1\]\.xx: is no language of ours; remove it/)
})

test('a set that names an unknown question or lacks its words is told', () => {
  rmSync(broken, { recursive: true, force: true })
  cpSync(sound, broken, { recursive: true })
  mkdirSync(path.join(broken, 'sets'))
  const set = (questions: string, words: string) =>
    writeFileSync(path.join(broken, 'sets/a-set.yaml'), `questions: [${questions}]\n${words}`)
  set('angry-customer, nowhere, call-centre-success, elsewhere', 'xx: {name: A, lead: B}\n')
  const lines = checkContent(broken).faults.map(formatFault).join('\n')
  expect(lines).toMatch(/sets\/a-set\.yaml: questions\[1\]: "nowhere" is not in questions\/; name the folder/)
  expect(lines).toMatch(/sets\/a-set\.yaml: en: has no words in "en"; add name and lead/)
  expect(lines).toMatch(/sets\/a-set\.yaml: xx: is no language of ours/)
  set('angry-customer', 'en: {name: A, lead: B}\n')
  expect(checkContent(broken).faults.map(formatFault).join('\n')).toMatch(
    /sets\/a-set\.yaml: questions: has too little in it; give it at least 4/,
  )
})

test('two questions that ask the same thing are told', () => {
  const lines = faultsAfter(`${GENERAL}/en.yaml`, (text) =>
    text.replace(/^question:.*/m, 'question: Describe a time when you dealt with one very angry customer.'),
  )
  expect(lines.join('\n')).toMatch(
    /call-centre-success\/en\.yaml: question: asks what questions\/angry-customer asks; ask something else/,
  )
})
