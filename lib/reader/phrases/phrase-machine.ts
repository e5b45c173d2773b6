import { NEGATIONS } from '../../rubric/answer/english'
import { stem } from '../../rubric/answer/stem'
import { findWords, type Word } from '../../rubric/answer/words'
import { type PhrasePart, type Place, parsePhrase } from './parse-phrase'

export type WordLists = Readonly<Record<string, readonly string[]>>

/** Words by their stem, or exactly as they are. */
export interface WordMatcher {
  readonly stems: ReadonlySet<string>
  readonly texts: ReadonlySet<string>
}

interface WordState extends WordMatcher {
  readonly kind: 'word'
  readonly next: number
}
interface AnyState {
  readonly kind: 'any'
  readonly next: number
}
interface WhereState {
  readonly kind: 'where'
  readonly place: Place
  readonly next: number
}
interface ForkState {
  readonly kind: 'fork'
  readonly next: readonly number[]
}
type State = WordState | AnyState | WhereState | ForkState

/** A phrase as a machine without loops: `states` lead from `start` to `DONE`, never back. */
export interface PhraseMachine {
  readonly states: readonly State[]
  readonly start: number
  /** The words with which a match can begin. */
  readonly openers: WordMatcher
}

const DONE = -1

/** Throws an `Error` that quotes the phrase when it cannot be read. */
export function buildPhraseMachine(source: string, lists: WordLists): PhraseMachine {
  const states: State[] = []
  const add = (state: State): number => states.push(state) - 1

  const fork = (starts: readonly number[]): number =>
    starts.length === 1 ? (starts[0] ?? DONE) : add({ kind: 'fork', next: starts })
  const literal = (text: string, exact: boolean, next: number): number =>
    findWords(text).reduceRight(
      (after, word) =>
        add({
          kind: 'word',
          stems: new Set(exact ? [] : [word.stem]),
          texts: new Set(exact ? [word.text] : []),
          next: after,
        }),
      next,
    )
  const list = (name: string, next: number): number => {
    const entries = lists[name]
    if (!entries) throw new Error(`Phrase "${source}": there is no word list {${name}}`)
    const single = entries.filter((entry) => /^=?[\p{L}']+$/u.test(entry) && findWords(entry).length === 1)
    const several = entries.filter((entry) => !single.includes(entry))
    const one = add({
      kind: 'word',
      stems: new Set(single.filter((entry) => !entry.startsWith('=')).map((entry) => stem(entry))),
      texts: new Set(single.filter((entry) => entry.startsWith('=')).map((entry) => entry.slice(1))),
      next,
    })
    return fork([one, ...several.map((entry) => sequence(parsePhrase(entry), next))])
  }
  const gap = (wordsMax: number, next: number): number => {
    let from = next
    for (let word = 0; word < wordsMax; word += 1) from = fork([next, add({ kind: 'any', next: from })])
    return from
  }
  const sequence = (parts: readonly PhrasePart[], next: number): number =>
    parts.reduceRight((after, part) => {
      if (part.kind === 'word') return literal(part.text, part.exact, after)
      if (part.kind === 'list') return list(part.name, after)
      if (part.kind === 'gap') return gap(part.wordsMax, after)
      if (part.kind === 'where') return add({ kind: 'where', place: part.place, next: after })
      const options = part.options.map((option) => sequence(option, after))
      return fork(part.optional ? [...options, after] : options)
    }, next)

  const start = sequence(parsePhrase(source), DONE)
  return { states, start, openers: findOpeners(source, states, start) }
}

function findOpeners(source: string, states: readonly State[], start: number): PhraseMachine['openers'] {
  const stems = new Set<string>()
  const texts = new Set<string>()
  const open = [start]
  for (const at of open) {
    const state = states[at]
    if (!state || state.kind === 'any') throw new Error(`Phrase "${source}": it must begin with a word`)
    if (state.kind === 'fork') open.push(...state.next)
    else if (state.kind === 'where') open.push(state.next)
    else {
      for (const key of state.stems) stems.add(key)
      for (const key of state.texts) texts.add(key)
    }
  }
  return { stems, texts }
}

/** The words that a machine runs over: one sentence at a time, `end` exclusive. */
export interface MachineInput {
  readonly words: readonly Word[]
  readonly end: number
  /** Whether the word at an index stands in that place; `start` and `end` speak of the border before it. */
  readonly isAt: (place: Place, index: number) => boolean
}

/**
 * The end (exclusive) of the shortest match that begins at `from`, or null. Looks at every word at most once, so
 * its cost is bounded by the length of the phrase, whatever the text.
 */
export function runPhraseMachine(machine: PhraseMachine, input: MachineInput, from: number): number | null {
  const { states } = machine
  let current = [machine.start]
  for (let index = from; current.length > 0; index += 1) {
    const next: number[] = []
    const word = index < input.end ? input.words[index] : undefined
    for (const at of current) {
      if (at === DONE) return index
      const state = states[at]
      if (!state) continue
      if (state.kind === 'fork') pushNew(current, state.next)
      else if (state.kind === 'where') {
        if (input.isAt(state.place, index)) pushNew(current, [state.next])
      } else if (word && takes(state, word)) pushNew(next, [state.next])
    }
    current = next
  }
  return null
}

/** States are few at a time: looking through the list is faster than keeping a set. */
function pushNew(list: number[], states: readonly number[]): void {
  for (const state of states) if (!list.includes(state)) list.push(state)
}

/** Whether the word is one of those. */
export function isOneOf({ stems, texts }: WordMatcher, word: Word): boolean {
  return stems.has(word.stem) || (texts.size > 0 && texts.has(word.text))
}

/** A gap never swallows a denial: "I did not really listen" must not read like "I really listened". */
function takes(state: WordState | AnyState, word: Word): boolean {
  return state.kind === 'any' ? !NEGATIONS.has(word.text) : isOneOf(state, word)
}
