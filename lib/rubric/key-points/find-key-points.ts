import type { ParsedAnswer } from '../answer/parse-answer'
import { whyNotCounted } from '../answer/why-not-counted'
import {
  type AskedQuestion,
  type Finding,
  KEY_POINT_IDS,
  type KeyPointId,
  type NearMiss,
  type Reading,
  type Span,
} from '../types'
import { findListItems } from '../answer/is-keyword-list'
import { findRuns, SCORE_MIN } from './find-runs'
import { quoteWords, wholeWords } from './quote-words'

/** All seventeen key points, in the order of `KEY_POINT_IDS`, each with the words that show it or come near it. */
export function findKeyPoints(reading: Reading, answer: ParsedAnswer, question: AskedQuestion): Finding[] {
  const listItems = findListItems(answer)
  return KEY_POINT_IDS.map((id) => {
    const { evidence, nearMisses } = weighWords(id, reading, answer, listItems)
    return { id, called: question.keyPoints.includes(id), evidence, nearMisses: evidence.length > 0 ? [] : nearMisses }
  })
}

/** A bare list of key words shows nothing and comes near nothing. */
function weighWords(
  id: KeyPointId,
  reading: Reading,
  answer: ParsedAnswer,
  listItems: readonly boolean[],
): { evidence: Span[]; nearMisses: NearMiss[] } {
  const isListed = (at: number) => listItems[answer.clauseOf[at] ?? -1] === true
  const seen = reading.nearMisses[id]
    .filter(({ score, span }) => score >= SCORE_MIN && !isListed(wordAt(answer, span.start)))
    .map(({ span, reason }): NearMiss => ({ span: wholeWords(answer.text, span), reason }))
  const evidence: Span[] = []
  const vetoed: NearMiss[] = []
  for (const run of findRuns(answer, reading.keyPoints[id])) {
    if (isListed(run.first)) continue
    const span = quoteWords(answer, run)
    if (!span || seen.some((miss) => covers(miss.span, span))) continue
    const reason = whyNotCounted(answer, run)
    if (reason) vetoed.push({ span, reason })
    else evidence.push(span)
  }
  return { evidence: joinSpans(evidence), nearMisses: withoutOverlap([...seen, ...vetoed]) }
}

/** Two runs in one clause are one quote. The spans are in the order of the text. */
function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (last && span.start < last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    } else joined.push(span)
  }
  return joined
}

function wordAt(answer: ParsedAnswer, offset: number): number {
  return answer.words.findIndex(({ end }) => end > offset)
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function withoutOverlap(misses: readonly NearMiss[]): NearMiss[] {
  const kept: NearMiss[] = []
  for (const miss of [...misses].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const last = kept.at(-1)
    if (!last || last.span.end <= miss.span.start) kept.push(miss)
  }
  return kept
}
