import { readdirSync, readFileSync } from 'node:fs'
import { Tokenizer } from '@huggingface/tokenizers'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseVocabulary } from './manifest'
import { splitTokens } from './tokens'

const json = readFileSync('content/rubric/model/tokenizer.json', 'utf8')
const vocabulary = parseVocabulary(json)
const published = new Tokenizer(JSON.parse(json), {})

const FOLDER = 'content/rubric/answers'
const answers: string[] = readdirSync(FOLDER)
  .slice(0, 6)
  .flatMap((file) => readFileSync(`${FOLDER}/${file}`, 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line).answer)

const ids = (text: string) => splitTokens(text, vocabulary).map(({ id }) => id)
const slices = (text: string) => splitTokens(text, vocabulary).map(({ start, end }) => text.slice(start, end))

describe('tokens', () => {
  it('are those of the published tokeniser, on every kind of answer', () => {
    expect(answers.length).toBeGreaterThan(300)
    for (const answer of answers) {
      expect(ids(answer)).toEqual(published.encode(answer, { add_special_tokens: false }).ids)
    }
  })

  it.each([['Crème BRÛLÉE, İzmir!', ['Cr', 'eme', 'BR', 'ULE', 'E', ',', 'Izmir', '!']]])(
    'keep their places in %j',
    (text) => {
      // Accents take no letter away and add none.
      expect(slices(text).join('')).toBe(text.replaceAll(' ', ''))
    },
  )

  it('count in UTF-16 code units: an emoji is two', () => {
    expect(splitTokens('😀 hi', vocabulary).at(-1)).toMatchObject({ start: 3, end: 5 })
    expect(slices('e\u0301te\u0301 👩🏽‍🔧 ok').at(-1)).toBe('ok')
  })

  it('have their places in order and in bounds, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let from = 0
        for (const { start, end } of splitTokens(text, vocabulary)) {
          expect(start).toBeGreaterThanOrEqual(from)
          expect(end).toBeGreaterThanOrEqual(start)
          from = start
        }
        expect(from).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('are none in what has no letters', () => {
    expect(ids(' \u200b\n\ud800')).toEqual([])
  })

  it('take a word without end for one that is unknown', () => {
    expect(ids('a'.repeat(5000))).toEqual([100])
  })
})
