import { describe, expect, it } from 'vitest'
import { KEY_POINT_IDS, STAR_PARTS } from '../../rubric'
import { parseAnswer } from '../../rubric/answer/parse-answer'
import { recordOf } from '../../rubric/record-of'
import { compilePhrases } from './compile-phrases'
import { findPhrases } from './find-phrases'

const lists = { them: ['him', 'her', '(the|my) customer'], not: ['not', 'never', '=no'] }

function compile(phrase: string) {
  const nothing = { phrases: [], nearPhrases: {} }
  return compilePhrases({
    lists,
    keyPoints: recordOf(KEY_POINT_IDS, (id) =>
      id === 'listened' ? { ...nothing, phrases: [phrase] } : nothing,
    ),
    star: recordOf(STAR_PARTS, () => []),
  })
}

function quotes(phrase: string, text: string): string[] {
  const answer = parseAnswer(text)
  return findPhrases(answer, compile(phrase)).map(({ first, end }) =>
    text.slice(answer.words[first]?.start, answer.words[end - 1]?.end),
  )
}

describe('a phrase', () => {
  it.each([
    ['let {them} finish', 'I letting the customer finished', ['letting the customer finished']],
    ['let {them} ..2 finish', 'I let her quietly finish', ['let her quietly finish']],
    ['(ring|call) back', 'I rang back, she called back', ['rang back', 'called back']],
    ['say [so] sorry', 'I said sorry. I said so sorry.', ['said sorry', 'said so sorry']],
    ['=news', 'the news', ['news']],
    ['{not} interrupt', "I didn't interrupt, never interrupted", ["n't interrupt", 'never interrupted']],
    ['<question> when', 'When was it? When it rains.', ['When']],
    ['<speech> sorry', 'I said "sorry" and felt sorry', ['sorry']],
    ['<plain> sorry', 'I said "sorry" and felt sorry', ['sorry']],
    ['<start> listen', 'Listen. I do listen.', ['Listen']],
    ['sorry <end>', 'I said sorry, so sorry for it', ['sorry']],
    ['right <stop>', 'Right, is that right', ['right']],
    ['ask <name> ..1 who', 'I asked Sheila who', ['asked Sheila who']],
    ['<verb> refund', 'I refunded it, a refund', ['refunded']],
  ])('%s is found in: %s', (phrase, text, found) => {
    const quoted = quotes(phrase, text)
    expect(quoted).toEqual(found)
  })

  it.each([
    ['let {them} ..2 finish', 'I let her talk on and on and finish'],
    ['let {them} finish', 'I let her. Finish it.'],
    ['=news', 'a new one'],
    ['listen ..3 him', 'I listened but not to him'],
    ['ask <name> ..1 who', 'I asked her who'],
  ])('%s is not found in: %s', (phrase, text) => {
    expect(quotes(phrase, text)).toEqual([])
  })

  it.each([
    ['', 'empty'],
    ['let (her finish', 'never closed'],
    ['let her) finish', 'stands alone'],
    ['.. finish', 'on both sides'],
    ['let ..99 finish', 'at most'],
    ['let {nobody} finish', 'no word list'],
    ['<nowhere> let', 'is none of'],
    ['[let]', 'must begin with a word'],
    ['let , finish', 'no word'],
  ])('that cannot be read is refused with its place: %s', (phrase, why) => {
    expect(() => compile(phrase)).toThrow(new RegExp(`listened, phrases: .*${why}`))
  })
})
