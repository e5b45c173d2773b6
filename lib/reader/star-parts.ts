import type { Clause } from '../rubric/answer/clauses'
import { BEFORE_VERB, FIRST_PERSON, VIRTUE_WORDS } from '../rubric/answer/english'
import { findListItems } from '../rubric/answer/find-list-items'
import { type ParsedAnswer, textsOf } from '../rubric/answer/parse-answer'
import { isPastForm } from '../rubric/answer/past-forms'
import { whoActs } from '../rubric/answer/who-acts'
import { whyNotCounted } from '../rubric/answer/why-not-counted'
import type { StarPart } from '../rubric/types'
import type { PhraseMatch } from './phrases/find-phrases'

/** What a clause is, before its place in the answer is looked at. */
type ClauseKind = 'act' | 'task' | 'result' | 'setting' | 'told' | 'nothing'

/** Stems of verbs by which "I" does nothing: "I was on the till", "I remember". */
const STATIVE = new Set(
  'be have know think feel remember work believe hear see guess suppose want like lov love mean need hope wish understand get seem own live used agre never'.split(
    ' ',
  ),
)
const WOULD = new Set(['would', "'d", 'will', "'ll"])
/** Irregular forms that are no past. */
const PRESENT = new Set([
  'am',
  'is',
  'are',
  'being',
  'has',
  'having',
  'does',
  'goes',
  'says',
  'people',
  'men',
  'women',
  'children',
  'tries',
  'flies',
])
const SETTING = new Set('at in on when last during one a an my our he she they'.split(' '))
/** Words with which a hypothetical answer takes up the case. */
const CASE = new Set(
  'say suppose imagine example if when probably usually because somebody someone customer he she they'.split(
    ' ',
  ),
)
const RESULT_FROM = 0.4
const CLAUSE_WORDS_MIN = 3

/**
 * Which STAR part each word belongs to, or null. Clauses are sorted by their phrases and by who acts in them, then by
 * where they stand: what is told before the first own act is situation, what is told after the last is result.
 */
export function readStarParts(parsed: ParsedAnswer, matches: readonly PhraseMatch[]): (StarPart | null)[] {
  const kinds = kindsOf(parsed, matches)
  const story = isStory(parsed)
  const opening = story ? openingSentence(parsed, kinds) : -1
  const firstAct = kinds.findIndex(
    (kind, index) => kind === 'act' && parsed.clauses[index]?.sentence !== opening,
  )
  const lastAct = kinds.lastIndexOf('act')
  const parts = parsed.clauses.map((clause, index): StarPart | null => {
    const kind = kinds[index] ?? 'nothing'
    if (kind === 'nothing') return null
    if (kind === 'task') return 'task'
    if (clause.sentence === opening) return 'situation'
    if (kind === 'result' && index >= RESULT_FROM * kinds.length) return 'result'
    if (firstAct < 0 || index < firstAct) return isSetting(parsed, kind, clause, story) ? 'situation' : null
    if (index > lastAct) return isOutcome(parsed, clause, story) ? 'result' : null
    return 'action'
  })
  return parsed.clauses.flatMap(({ first, end }, index) =>
    Array.from({ length: end - first }, () => parts[index] ?? null),
  )
}

/** Whether it is told as something that happened, not as something that would be done. */
function isStory(parsed: ParsedAnswer): boolean {
  const past = parsed.words.filter(({ text }) => isPast(text)).length
  const would = parsed.words.filter(({ text }) => WOULD.has(text)).length
  return past > 2 * would
}

/** The first sentence that sets a story somewhere: a past tense, and a place, a time or somebody else. */
function openingSentence(parsed: ParsedAnswer, kinds: readonly ClauseKind[]): number {
  const index = parsed.clauses.findIndex((_, at) => kinds[at] !== 'nothing')
  const number = parsed.clauses[index]?.sentence ?? -1
  const sentence = parsed.sentences[number]
  if (!sentence) return -1
  const texts = textsOf(parsed, sentence)
  return texts.some(isPast) && texts.some((text) => SETTING.has(text)) ? number : -1
}

function kindsOf(parsed: ParsedAnswer, matches: readonly PhraseMatch[]): ClauseKind[] {
  const listed = findListItems(parsed)
  const byClause = new Map<number, PhraseMatch[]>()
  for (const match of matches) {
    const clause = parsed.clauseOf[match.first] ?? -1
    const there = byClause.get(clause)
    if (there) there.push(match)
    else byClause.set(clause, [match])
  }
  return parsed.clauses.map((clause, index) =>
    listed[index] ? 'nothing' : kindOf(parsed, clause, byClause.get(index) ?? []),
  )
}

function kindOf(parsed: ParsedAnswer, clause: Clause, inside: readonly PhraseMatch[]): ClauseKind {
  for (const part of ['task', 'result'] as const) {
    if (inside.some(({ meaning }) => meaning.kind === 'star' && meaning.part === part)) return part
  }
  if (inside.some((match) => match.meaning.kind === 'key_point' && !whyNotCounted(parsed, match)))
    return 'act'
  if (isSelfDescription(parsed, clause)) return 'nothing'
  if (isOwnAct(parsed, clause)) return 'act'
  if (inside.some(({ meaning }) => meaning.kind === 'star' && meaning.part === 'situation')) return 'setting'
  return 'told'
}

/** "I" or "we" with a verb that does something, or a clause that begins with such a verb in the past. */
function isOwnAct(parsed: ParsedAnswer, { first, end, quotation }: Clause): boolean {
  if (quotation !== null) return whoActs(parsed, first) === 'me' && end - first >= CLAUSE_WORDS_MIN
  for (let index = first; index < end; index += 1) {
    if (!FIRST_PERSON.has(parsed.words[index]?.text ?? '')) continue
    let verb = index + 1
    while (verb < end && BEFORE_VERB.has(parsed.words[verb]?.text ?? '')) verb += 1
    const word = parsed.words[verb]
    return verb < end && word !== undefined && !STATIVE.has(word.stem)
  }
  const opening = parsed.words[first]
  if (!opening || STATIVE.has(opening.stem)) return false
  return isPast(opening.text) && whoActs(parsed, first) === 'me'
}

/** "I am a patient person", "patience is important": nobody does anything. */
function isSelfDescription(parsed: ParsedAnswer, clause: Clause): boolean {
  const texts = textsOf(parsed, clause)
  if (texts.some((text) => VIRTUE_WORDS.has(text))) return true
  return / i (am|'m) (a|an|very|quite|really|always|good|the) /.test(` ${texts.join(' ')} `)
}

function isSetting(parsed: ParsedAnswer, kind: ClauseKind, clause: Clause, story: boolean): boolean {
  const texts = textsOf(parsed, clause)
  if (kind === 'setting') return true
  if (texts.length < CLAUSE_WORDS_MIN) return false
  return story ? texts.some(isPast) : texts.some((text) => CASE.has(text))
}

/** In a story whatever comes after the last act; else what it would lead to for somebody else. */
function isOutcome(parsed: ParsedAnswer, clause: Clause, story: boolean): boolean {
  const texts = textsOf(parsed, clause)
  if (texts.length < CLAUSE_WORDS_MIN) return false
  if (story) return texts.some(isPast)
  return texts.some((text) => WOULD.has(text)) && !texts.some((text) => FIRST_PERSON.has(text))
}

function isPast(text: string): boolean {
  return isPastForm(text) && !PRESENT.has(text)
}
