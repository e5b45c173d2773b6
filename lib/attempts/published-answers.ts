import 'server-only'
import { findQuestion, listQuestions } from '@/lib/content/questions'

/** Runs of so many words are looked up. */
const RUN_WORDS = 8
/** An answer that shares fewer runs with a published one is no copy of it. */
const SHARED_RUNS_MIN = 5

let index: ReadonlyMap<string, readonly string[]> | null = null

/**
 * The published answers of the whole bank, whatever their question, that an answer shares words with: whether it is a copy of one
 * the rubric decides, and it need not look at hundreds.
 */
export function findPublishedAnswers(answer: string): string[] {
  index ??= indexBank()
  const shared = new Map<string, number>()
  for (const run of runsOf(answer)) {
    for (const published of index.get(run) ?? []) shared.set(published, (shared.get(published) ?? 0) + 1)
  }
  return [...shared].filter(([, runs]) => runs >= SHARED_RUNS_MIN).map(([published]) => published)
}

function indexBank(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { slug } of listQuestions()) {
    const question = findQuestion(slug)
    for (const answer of question ? [question.strong.answer, question.weak.answer] : []) {
      for (const run of runsOf(answer)) {
        const there = found.get(run)
        if (there) there.push(answer)
        else found.set(run, [answer])
      }
    }
  }
  return found
}

function runsOf(text: string): Set<string> {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  return new Set(words.slice(RUN_WORDS - 1).map((_, at) => words.slice(at, at + RUN_WORDS).join(' ')))
}
