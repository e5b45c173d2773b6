import type { PhraseMachine, WordMatcher } from './phrase-machine'

/** Words that stand in nearly every answer: a phrase that can be told by another word is told by that one. */
const COMMON = new Set(
  "i we he she they it him her them you me my his their the a an be 's am are not to and or that this in on of for with have do would will 'd can could at by up down out so if what when how say tell ask get go give take make put let know".split(
    ' ',
  ),
)
const COMMON_COST = 40

/**
 * The words of which one must stand in a sentence before the phrase can, chosen so that few sentences have one. It
 * saves trying most phrases on most sentences, and never loses a match: every way through the machine passes it.
 */
export function findAnchor({ states, start }: PhraseMachine): WordMatcher {
  let best: WordMatcher | null = null
  for (const state of states) {
    if (state.kind !== 'word' || !isOnEveryWay(states, start, state)) continue
    if (!best || costOf(state) < costOf(best)) best = state
  }
  return best ?? unionOfOpeners(states, start)
}

function costOf({ stems, texts }: WordMatcher): number {
  let cost = stems.size + texts.size
  for (const word of [...stems, ...texts]) if (COMMON.has(word)) cost += COMMON_COST
  return cost
}

/** Whether no way leads from the start to the end around the state. */
function isOnEveryWay(states: PhraseMachine['states'], start: number, state: WordMatcher): boolean {
  const open = [start]
  const seen = new Set(open)
  for (const at of open) {
    const here = states[at]
    if (!here) return false
    if (here === state) continue
    for (const next of here.kind === 'fork' ? here.next : [here.next]) {
      if (seen.has(next)) continue
      seen.add(next)
      open.push(next)
    }
  }
  return true
}

function unionOfOpeners(states: PhraseMachine['states'], start: number): WordMatcher {
  const stems = new Set<string>()
  const texts = new Set<string>()
  const open = [start]
  for (const at of open) {
    const state = states[at]
    if (!state || state.kind === 'any') continue
    if (state.kind === 'fork') open.push(...state.next)
    else if (state.kind === 'where') open.push(state.next)
    else {
      for (const key of state.stems) stems.add(key)
      for (const key of state.texts) texts.add(key)
    }
  }
  return { stems, texts }
}
