import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkContent } from './check/check-content'
import { compileContent } from './compile'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'starline-compiled-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function compileInto(name: string): Record<string, string> {
  const contentFolder = path.resolve('content')
  const outputFolder = path.join(folder, name)
  compileContent({ content: checkContent(contentFolder).content, contentFolder, outputFolder })
  return Object.fromEntries(
    readdirSync(outputFolder).map((file) => [file, readFileSync(path.join(outputFolder, file), 'utf8')]),
  )
}

test('the same content gives the same bytes', () => {
  expect(compileInto('first')).toEqual(compileInto('second'))
})

test('the list of questions does not carry the model answers', () => {
  const modules = compileInto('modules')
  const sentence = 'I do Friday nights at a chip shop in Amble'
  expect(modules['question-details.ts']).toContain(sentence)
  expect(modules['question-summaries.ts']).not.toContain(sentence)
})

test('what is only for the readers of answers does not reach the pages', () => {
  expect(compileInto('modules')['key-points.ts']).not.toContain('nearPhrases')
})
