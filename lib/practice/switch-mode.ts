import { STAR_PARTS, type StarPart } from '@/lib/rubric/types'
import { composeAnswer, isBlankText, type Writing, type WritingMode } from './writing'

type Parts = Readonly<Record<StarPart, string>>

const PARAGRAPH_BREAK = '\n\n'

/**
 * The same answer, written the other way. `composeAnswer` gives the same text before and after, and switching there and
 * back without typing gives every field back as it was.
 */
export function switchMode(writing: Writing, mode: WritingMode): Writing {
  if (writing.mode === mode) return writing
  if (mode === 'free') return { mode, text: { ...writing.text, free: composeAnswer(writing) } }
  return { mode, text: { ...splitIntoParts(writing.text.free, writing.text), free: '' } }
}

/**
 * Puts every word of a text into one of the four parts, cutting at blank lines only: as the parts were before, where the
 * text is unchanged or has as many paragraphs as they had; else the first paragraph is the situation, the last the result,
 * the second of four or more the task, and all the rest action.
 */
export function splitIntoParts(text: string, before: Parts): Parts {
  if (composeAnswer({ mode: 'guided', text: { ...before, free: '' } }) === text) return pick(before)
  const paragraphs = splitParagraphs(text)
  const countsBefore = STAR_PARTS.map((part) => countParagraphs(before[part]))
  const isSameShape = countsBefore.reduce((sum, count) => sum + count, 0) === paragraphs.length
  return deal(paragraphs, isSameShape ? countsBefore : usualCounts(paragraphs.length))
}

function pick({ situation, task, action, result }: Parts): Parts {
  return { situation, task, action, result }
}

function countParagraphs(text: string): number {
  return isBlankText(text) ? 0 : splitParagraphs(text).length
}

// Joined by a blank line they are the text again, to the letter: white space that is left over stays with its neighbour.
function splitParagraphs(text: string): string[] {
  const paragraphs: string[] = []
  for (const piece of text.split(PARAGRAPH_BREAK)) {
    const last = paragraphs.at(-1)
    if (last === undefined || !(isBlankText(last) || isBlankText(piece))) paragraphs.push(piece)
    else paragraphs[paragraphs.length - 1] = last + PARAGRAPH_BREAK + piece
  }
  return paragraphs
}

// How many paragraphs go to situation, task, action, result.
function usualCounts(paragraphs: number): readonly number[] {
  if (paragraphs === 1) return [1, 0, 0, 0]
  if (paragraphs < 4) return [1, 0, 1, paragraphs - 2]
  return [1, 1, paragraphs - 3, 1]
}

function deal(paragraphs: readonly string[], counts: readonly number[]): Parts {
  let next = 0
  const take = (count = 0) => {
    const taken = paragraphs.slice(next, next + count).join(PARAGRAPH_BREAK)
    next += count
    return taken
  }
  const [situation, task, action, result] = counts
  return { situation: take(situation), task: take(task), action: take(action), result: take(result) }
}
