import type { ModelManifest } from './manifest'
import type { Token } from './tokens'

/** One pass of the model. */
export interface Window {
  readonly ids: Int32Array<ArrayBuffer>
  /** 0 for the question, 1 for the answer. */
  readonly segments: Int32Array<ArrayBuffer>
  /** Where the answer's tokens begin in `ids`. */
  readonly offset: number
  /** The first token of the answer that this window has. */
  readonly first: number
  /** The answer's tokens whose scores are taken from this window, `end` exclusive. */
  readonly from: number
  readonly end: number
}

/**
 * Cuts an answer into as many windows as it needs, each behind the question. Neighbours share some tokens, and each token is
 * read where it stands farther from an edge, so that the number of passes grows in proportion to the length.
 */
export function cutWindows(
  question: readonly Token[],
  answer: readonly Token[],
  { longest, shared, longestContext, cls, sep }: ModelManifest['tokens'],
): Window[] {
  const context = [cls, ...question.slice(0, longestContext).map(({ id }) => id), sep]
  const room = longest - context.length - 1
  const windows: Window[] = []
  for (let first = 0; ; first += room - shared) {
    const last = first + room >= answer.length
    const ids = answer.slice(first, first + room).map(({ id }) => id)
    const all = Int32Array.from([...context, ...ids, sep])
    windows.push({
      ids: all,
      segments: all.map((_, at) => (at < context.length ? 0 : 1)),
      offset: context.length,
      first,
      from: first === 0 ? 0 : first + shared / 2,
      end: last ? answer.length : first + room - shared / 2,
    })
    if (last) return windows
  }
}
