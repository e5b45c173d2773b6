import type { Word } from '../answer/words'

/** Every run of `size` words, as text; of a shorter text the whole. */
export function shinglesOf(words: readonly Word[], size: number): string[] {
  if (words.length === 0) return []
  if (words.length <= size) return [words.map(({ text }) => text).join(' ')]
  return words.slice(0, words.length - size + 1).map((_, at) =>
    words
      .slice(at, at + size)
      .map(({ text }) => text)
      .join(' '),
  )
}

/** Share (0..1) of the answer's words that stand in a run of `size` words which also stands in `source`. */
export function sharedWords(answer: readonly Word[], source: readonly Word[], size: number): number {
  if (answer.length < size || source.length < size) return 0
  const known = new Set(shinglesOf(source, size))
  const shared = new Set<number>()
  shinglesOf(answer, size).forEach((shingle, at) => {
    if (!known.has(shingle)) return
    for (let word = at; word < at + size; word += 1) shared.add(word)
  })
  return shared.size / answer.length
}
