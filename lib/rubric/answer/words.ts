import type { Span } from '../types'
import { stem } from './stem'

/**
 * A word of the answer, or one half of a contraction: `didn't` is the two words `did` and `not`, each with the
 * letters that it stands on.
 */
export interface Word extends Span {
  /** Lower case, apostrophes straightened, contractions written out: `'ll` is `will`. */
  readonly text: string
  readonly stem: string
  /** Whether it is written with a capital. */
  readonly capital: boolean
}

const RUN = /\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*/gu
const ENDINGS: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'m": 'am',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'d": "'d",
  "'s": "'s",
}
/** Contractions typed without their apostrophe, and how many letters the second half has. */
const BARE: Readonly<Record<string, readonly [string, string, number]>> = {
  im: ['i', 'am', 1],
  ive: ['i', 'have', 2],
  id: ['i', "'d", 1],
  itd: ['it', "'d", 1],
  hed: ['he', "'d", 1],
  theyd: ['they', "'d", 1],
  youd: ['you', "'d", 1],
  youre: ['you', 'are', 2],
  youve: ['you', 'have', 2],
  theyre: ['they', 'are', 2],
  theyve: ['they', 'have', 2],
  weve: ['we', 'have', 2],
  itll: ['it', 'will', 2],
  hes: ['he', "'s", 1],
  shes: ['she', "'s", 1],
  thats: ['that', "'s", 1],
  whats: ['what', "'s", 1],
  cannot: ['can', 'not', 3],
  cant: ['can', 'not', 1],
  wont: ['will', 'not', 1],
  shouldve: ['should', 'have', 2],
  couldve: ['could', 'have', 2],
  wouldve: ['would', 'have', 2],
  shoulda: ['should', 'have', 1],
  coulda: ['could', 'have', 1],
}
const BARE_NOT = /^(did|do|does|is|was|were|are|had|has|have|would|could|should|must)nt$/
const IRREGULAR_NOT: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall', ai: 'be' }

/** Every word of the answer, in order, not overlapping. */
export function findWords(answer: string): Word[] {
  return [...answer.matchAll(RUN)].flatMap((run) => splitContraction(run[0], run.index))
}

function splitContraction(typed: string, start: number): Word[] {
  const text = typed.toLowerCase().replaceAll('’', "'")
  const word = (first: number, last: number, value: string): Word => ({
    start: start + first,
    end: start + last,
    text: value,
    stem: stem(value),
    capital: first === 0 && typed.charAt(0) !== text.charAt(0),
  })
  const bare = BARE[text]
  if (bare) {
    const cut = text.length - bare[2]
    return [word(0, cut, bare[0]), word(cut, text.length, bare[1])]
  }
  if (BARE_NOT.test(text)) {
    const cut = text.length - 2
    return [word(0, cut, text.slice(0, cut)), word(cut, text.length, 'not')]
  }
  for (const [ending, full] of Object.entries(ENDINGS)) {
    if (text.length <= ending.length || !text.endsWith(ending)) continue
    const cut = text.length - ending.length
    const head = text.slice(0, cut)
    return [
      word(0, cut, ending === "n't" ? (IRREGULAR_NOT[head] ?? head) : head),
      word(cut, text.length, full),
    ]
  }
  return [word(0, text.length, text)]
}
