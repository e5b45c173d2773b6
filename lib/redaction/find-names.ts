import { readWords, type Word } from './read-words'
import type { Redaction } from './types'
import {
  BEFORE_PLACES,
  CALLINGS,
  GREETINGS,
  PARTICLES,
  TITLES,
  VERBS_OF_PERSONS,
  VERBS_TO,
  VERBS_TO_PERSONS,
} from './words/cues'
import { FIRST_NAMES, NAMES_THAT_ARE_WORDS } from './words/first-names'
import { CAPITALISED_NOT_NAMES, EVERYDAY_WORDS, NOT_NAME_ENDINGS } from './words/not-names'
import { SURNAMES } from './words/surnames'

/** A run of words, by their places in the list of words. */
interface Run {
  readonly first: number
  readonly last: number
}

/**
 * Names of people. A name is known by the list of first names, by the title or calling before it ("Mrs", "my manager"), by words that
 * name ("called", "my name is") or by what people alone do or suffer ("told", "said"); then it takes its other parts along, and is
 * marked everywhere.
 */
export function findNames(text: string): readonly Redaction[] {
  const words = readWords(text)
  const isSeed = words.map(
    (_, at) => isNamed(words, at) || isKnown(words, at) || isPerson(words, at) || isPair(words, at),
  )
  const runs: Run[] = []
  for (let at = 0; at < words.length; at += 1) {
    if (!isSeed[at]) continue
    const run = { first: beginOf(words, at), last: endOf(words, at) }
    runs.push(run)
    at = run.last
  }
  const known = new Set(
    runs.flatMap(({ first, last }) =>
      words
        .slice(first, last + 1)
        .filter(isOwnPart)
        .map(({ folded }) => folded),
    ),
  )
  const repeated = words.flatMap((word, at) => {
    const isSame = known.has(word.folded) && (word.isCapital || !isEveryday(word))
    return isSame ? [{ first: at, last: at }] : []
  })
  return [...runs, ...repeated].flatMap(({ first, last }) => {
    const [from, to] = [words[first], words[last]]
    return from && to ? [{ start: from.start, end: to.end, kind: 'name' as const }] : []
  })
}

/** After "Mr", "Mrs and Mr", "my name is", "called", "by the name of". */
function isNamed(words: readonly Word[], at: number): boolean {
  const [word, before, second, third] = [words[at], words[at - 1], words[at - 2], words[at - 3]]
  if (word === undefined || before === undefined || word.isAfterStop) return false
  const canBeName = word.isCapital ? !isPlace(word) : !isEveryday(word)
  if (TITLES.has(before.folded)) return canBeName || word.isCapital
  if (!canBeName || PARTICLES.has(word.folded)) return false
  if (CALLINGS.has(before.folded)) return word.isCapital && !word.isShouted && !isEveryday(word)
  if (before.folded === 'named' || before.folded === 'surname' || before.folded === 'nickname') return true
  if (before.folded === 'name' || before.folded === "name's") return !isEveryday(word)
  if (
    ['is', 'was', 'of'].includes(before.folded) &&
    (second?.folded === 'name' || second?.folded === 'names')
  )
    return true
  if (before.folded === 'called') return isSomebody(second) || (word.isCapital && isSomebody(third))
  if (before.folded === 'is' && second?.folded === 'this') return word.isCapital && !isEveryday(word)
  return false
}

/** A first name, or a family name with a capital; one that is a word as well needs the capital, away from where every word has it. */
function isKnown(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined || word.folded.length < 2 || word.isShouted) return false
  const { folded, isCapital } = word
  if (NAMES_THAT_ARE_WORDS.has(folded)) {
    const before = words[at - 1]
    const isOfFirm = before?.isCapital === true && isPlace(before) && word.isNextTo
    if (!isCapital || isOfFirm || isPlaced(words, at) || isPlace(word)) return false
    return !word.isFirst || isDoing(words[at + 1]) || isFurtherPart(words[at + 1])
  }
  if (FIRST_NAMES.has(folded))
    return isCapital ? !(isPlace(word) && isPlaced(words, at)) : !isEveryday(word) && !isPlace(word)
  return SURNAMES.has(folded) && isCapital && !word.isFirst && !isPlaced(words, at) && !isPlace(word)
}

/** A capital in mid-sentence, on somebody who is spoken to, does what people do, or has a calling after the comma. */
function isPerson(words: readonly Word[], at: number): boolean {
  const [word, before, second, next] = [words[at], words[at - 1], words[at - 2], words[at + 1]]
  if (word === undefined || !isFreeCapital(word)) return false
  if (/^[A-Z]$/.test(before?.text ?? '') && before?.folded !== 'i' && before?.folded !== 'a')
    return !word.isAfterStop
  if (word.isFirst) return isDoing(next) && !word.folded.endsWith('s')
  if (isPlaced(words, at)) return false
  if (before && VERBS_TO_PERSONS.has(before.folded)) return true
  if (before && ['to', 'with'].includes(before.folded) && second && VERBS_TO.has(second.folded)) return true
  if (before && GREETINGS.has(before.folded)) return true
  if (isDoing(next)) return true
  return word.hasCommaAfter && isCalling(words, at + 1)
}

/** Two capitals in a row that are no place, firm or beginning: "Ximena Duarte". */
function isPair(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (word === undefined || !isFreeCapital(word) || isPlaced(words, at)) return false
  return isFurtherPart(next) && next !== undefined && !NOT_NAME_ENDINGS.has(next.folded)
}

/** The title and the parts before: "Mr and Mrs", "Nguyen Thi". */
function beginOf(words: readonly Word[], at: number): number {
  let first = at
  while (isPartBefore(words, first)) first -= 1
  const before = words[first - 1]
  if (
    before &&
    (TITLES.has(before.folded) || (CALLINGS.has(before.folded) && before.isCapital && !before.isFirst))
  )
    first -= 1
  if (words[first - 1]?.folded === 'and' && TITLES.has(words[first - 2]?.folded ?? '')) first -= 2
  return first
}

function isPartBefore(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (before === undefined || word === undefined || before.isPossessive || !word.isNextTo) return false
  const isInitial =
    /^[A-Z]$/.test(before.text) && before.text !== 'I' && !(before.text === 'A' && before.isFirst)
  return isInitial || (isFreeCapital(before) && !CALLINGS.has(before.folded) && !TITLES.has(before.folded))
}

/** The parts after: family names, with the small words between. */
function endOf(words: readonly Word[], at: number): number {
  let last = at
  while (words[last]?.isPossessive === false) {
    const next = last + 1
    if (isFurtherPart(words[next]) || isLowerPart(words, next)) last = next
    else if (isParticleRun(words, next) > 0) last = next + isParticleRun(words, next)
    else break
  }
  return last
}

/** How many small words lead on to another part of the name; 0 for none. */
function isParticleRun(words: readonly Word[], at: number): number {
  for (const count of [1, 2]) {
    const particles = words.slice(at, at + count)
    if (!particles.every((word) => word.isNextTo && PARTICLES.has(word.folded))) return 0
    if (isFurtherPart(words[at + count])) return count
  }
  return 0
}

function isFurtherPart(word: Word | undefined): boolean {
  if (word === undefined || !word.isNextTo || !word.isCapital || word.isShouted) return false
  return (
    !(isEveryday(word) && !NAMES_THAT_ARE_WORDS.has(word.folded)) && !CAPITALISED_NOT_NAMES.has(word.folded)
  )
}

/** A family name, or a second first name, without its capital: "juan carlos". */
function isLowerPart(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (word === undefined || before === undefined || word.isCapital || !word.isNextTo || before.isCapital)
    return false
  if (isEveryday(word) || NAMES_THAT_ARE_WORDS.has(word.folded))
    return TITLES.has(before.folded) && !isEveryday(word)
  return SURNAMES.has(word.folded) || FIRST_NAMES.has(word.folded)
}

function isFreeCapital(word: Word): boolean {
  return word.isCapital && !word.isShouted && word.folded.length > 1 && !isEveryday(word) && !isPlace(word)
}

function isPlaced(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  return before !== undefined && BEFORE_PLACES.has(before.folded) && before.folded !== 'of'
}

function isPlace({ folded }: Word): boolean {
  return CAPITALISED_NOT_NAMES.has(folded)
}

function isEveryday({ folded }: Word): boolean {
  return EVERYDAY_WORDS.has(folded) || TITLES.has(folded)
}

function isDoing(word: Word | undefined): boolean {
  return word?.isNextTo === true && VERBS_OF_PERSONS.has(word.folded)
}

/** "my manager", "a trainee", "who", "from accounts". */
function isCalling(words: readonly Word[], at: number): boolean {
  const [article, calling, further] = [words[at], words[at + 1], words[at + 2]]
  if (article === undefined) return false
  if (article.folded === 'who') return true
  if (!['my', 'our', 'the', 'a', 'an', 'his', 'her', 'their'].includes(article.folded)) return false
  return isSomebody(calling) || isSomebody(further)
}

function isSomebody(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (CALLINGS.has(word.folded) ||
      word.folded === 'person' ||
      word.folded === 'somebody' ||
      word.folded === 'someone')
  )
}

/** A part that is marked wherever it stands again; titles and small words are not. */
function isOwnPart({ folded }: Word): boolean {
  return (
    folded.length > 2 &&
    !TITLES.has(folded) &&
    !PARTICLES.has(folded) &&
    !CALLINGS.has(folded) &&
    folded !== 'and'
  )
}
