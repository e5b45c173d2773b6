import type { Span } from '../../rubric'

/** A piece of a word as the model knows it, and where it stands: UTF-16 code units, `end` exclusive. */
export interface Token extends Span {
  readonly id: number
}

/** Piece → id, as `tokenizer.json` has it; a piece that continues a word begins with `##`. */
export type Vocabulary = ReadonlyMap<string, number>

interface Letter extends Span {
  readonly text: string
}

const UNKNOWN_ID = 100
/** A longer word is not taken to pieces. */
const WORD_LETTERS_MAX = 100

/**
 * WordPiece as the model's starting weights know it (BERT, uncased): `training/tokens.py` is the same, and a test holds the two
 * to one result. Unassigned characters are kept, so that an older and a newer Unicode agree.
 */
export function splitTokens(text: string, vocabulary: Vocabulary): Token[] {
  return splitWords(text).flatMap((word) => splitPieces(word, vocabulary))
}

function splitWords(text: string): Letter[][] {
  const words: Letter[][] = []
  let word: Letter[] = []
  const close = () => {
    if (word.length > 0) words.push(word)
    word = []
  }
  for (const letter of plainLetters(text)) {
    const alone = isPunctuation(letter.text) || isChinese(letter.text)
    if (alone || /\s/u.test(letter.text)) close()
    if (alone) words.push([letter])
    else if (!/\s/u.test(letter.text)) word.push(letter)
  }
  close()
  return words
}

/** Lower case, without accents and without what is no character; each letter knows the place that it came from. */
function plainLetters(text: string): Letter[] {
  const letters: Letter[] = []
  let start = 0
  for (const char of text) {
    const end = start + char.length
    if (!isDropped(char)) {
      for (const plain of char.normalize('NFD').toLowerCase()) {
        if (!/\p{Mn}/u.test(plain)) letters.push({ text: plain, start, end })
      }
    }
    start = end
  }
  return letters
}

function splitPieces(word: readonly Letter[], vocabulary: Vocabulary): Token[] {
  const [first] = word
  const last = word.at(-1)
  if (!first || !last) return []
  const unknown = [{ id: UNKNOWN_ID, start: first.start, end: last.end }]
  if (word.length > WORD_LETTERS_MAX) return unknown
  const pieces: Token[] = []
  for (let from = 0; from < word.length; ) {
    const piece = longestPiece(word, from, vocabulary)
    if (!piece) return unknown
    pieces.push(piece.token)
    from = piece.to
  }
  return pieces
}

function longestPiece(
  word: readonly Letter[],
  from: number,
  vocabulary: Vocabulary,
): { token: Token; to: number } | null {
  const opening = word[from]
  for (let to = word.length; to > from && opening; to -= 1) {
    const letters = word.slice(from, to).map(({ text }) => text)
    const id = vocabulary.get((from > 0 ? '##' : '') + letters.join(''))
    const closing = word[to - 1]
    if (id !== undefined && closing) return { token: { id, start: opening.start, end: closing.end }, to }
  }
  return null
}

function isPunctuation(char: string): boolean {
  // BERT counts every ASCII sign as punctuation, symbols such as $ and + too.
  return /^[!-/:-@[-`{-~]$/.test(char) || /^\p{P}$/u.test(char)
}

function isChinese(char: string): boolean {
  const code = char.codePointAt(0) ?? 0
  return CHINESE.some(([from, to]) => code >= from && code <= to)
}

const CHINESE: readonly (readonly [number, number])[] = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0x20000, 0x2ceaf],
  [0x2f800, 0x2fa1f],
]

function isDropped(char: string): boolean {
  if (char === '\t' || char === '\n' || char === '\r') return false
  return char === '\ufffd' || /^[\p{Cc}\p{Cf}\p{Co}\p{Cs}]$/u.test(char)
}
