import { expect, it } from 'vitest'
import { inFile } from './american-spellings'

const found = (text: string) => inFile('a.yaml', { words: { text } }).map(({ problem }) => problem)

it('finds American spellings with their endings, wherever they stand', () => {
  expect(found('He apologized for the colored label at the Center.')).toEqual([
    '"apologized" is American spelling',
    '"colored" is American spelling',
    '"Center" is American spelling',
  ])
  expect(inFile('a.yaml', { words: [{ text: 'my favorite' }] })).toMatchObject([
    { file: 'a.yaml', field: 'words.0.text', mend: 'write "favour…"' },
  ])
})

it('leaves alone what is British, or only begins alike', () => {
  expect(
    found(
      'In a moment I read the gas meter and the catalogue, checked the tire marks, fulfilled the order with honorary and humorous vigour, and the computer program printed it.',
    ),
  ).toEqual([])
  expect(found('a discolor')).toEqual([])
})
