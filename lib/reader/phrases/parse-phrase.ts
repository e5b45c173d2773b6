/** What a phrase is made of. */
export type PhrasePart =
  | { readonly kind: 'word'; readonly text: string; readonly exact: boolean }
  | { readonly kind: 'list'; readonly name: string }
  | { readonly kind: 'gap'; readonly wordsMax: number }
  | { readonly kind: 'where'; readonly place: Place }
  | {
      readonly kind: 'choice'
      readonly options: readonly (readonly PhrasePart[])[]
      readonly optional: boolean
    }

export const PLACES = ['start', 'end', 'question', 'speech', 'plain', 'name', 'stop', 'verb'] as const
/**
 * Where a match must stand: at the start of a clause, at its end, in a question, in quoted speech, outside it, before a name, at the end of
 * a sentence, before a word that can be a verb (no article stands before it).
 */
export type Place = (typeof PLACES)[number]

const TOKEN = /\s*(\.\.\d*|\{[a-z_]+\}|<[a-z]+>|[()[\]|]|=?[^\s()[\]{}<>|.=]+)/y
const GAP_WORDS = 3
const GAP_WORDS_MAX = 12

/**
 * Reads one phrase of the pattern language that `lib/reader/README.md` describes. Throws an `Error` that quotes
 * the phrase and says what is wrong with it.
 */
export function parsePhrase(source: string): PhrasePart[] {
  const tokens = tokenise(source)
  let at = 0
  const fail = (why: string): never => {
    throw new Error(`Phrase "${source}": ${why}`)
  }

  const sequence = (): PhrasePart[] => {
    const parts: PhrasePart[] = []
    while (at < tokens.length && !/^[)\]|]$/.test(tokens[at] ?? '')) parts.push(part(tokens[at++] ?? ''))
    return parts
  }
  const part = (token: string): PhrasePart => {
    if (token === '(' || token === '[') return choice(token)
    if (token.startsWith('..')) return gap(Number(token.slice(2) || GAP_WORDS))
    if (token.startsWith('{')) return { kind: 'list', name: token.slice(1, -1) }
    if (token.startsWith('<')) return where(token.slice(1, -1))
    if (!/[\p{L}\p{N}]/u.test(token)) fail(`"${token}" is no word`)
    return token.startsWith('=')
      ? { kind: 'word', text: token.slice(1), exact: true }
      : { kind: 'word', text: token, exact: false }
  }
  const gap = (wordsMax: number): PhrasePart =>
    wordsMax > GAP_WORDS_MAX ? fail(`a gap holds at most ${GAP_WORDS_MAX} words`) : { kind: 'gap', wordsMax }
  const where = (name: string): PhrasePart => {
    const place = PLACES.find((known) => known === name)
    return place ? { kind: 'where', place } : fail(`<${name}> is none of ${PLACES.join(', ')}`)
  }
  const choice = (opened: string): PhrasePart => {
    const closing = opened === '(' ? ')' : ']'
    const options = [sequence()]
    while (tokens[at] === '|') {
      at += 1
      options.push(sequence())
    }
    if (tokens[at] !== closing) fail(`"${opened}" is never closed by "${closing}"`)
    at += 1
    return { kind: 'choice', options, optional: opened === '[' }
  }

  const parts = sequence()
  if (at < tokens.length) fail(`"${tokens[at]}" stands alone`)
  if (parts.length === 0) fail('it is empty')
  if (parts[0]?.kind === 'gap' || parts.at(-1)?.kind === 'gap') fail('a gap has words on both sides')
  return parts
}

function tokenise(source: string): string[] {
  const tokens: string[] = []
  TOKEN.lastIndex = 0
  const text = source.trim()
  while (TOKEN.lastIndex < text.length) {
    const from = TOKEN.lastIndex
    const found = TOKEN.exec(text)
    if (!found?.[1]) throw new Error(`Phrase "${source}": cannot read "${text.slice(from)}"`)
    tokens.push(found[1])
  }
  return tokens
}
