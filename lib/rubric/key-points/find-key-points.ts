import type { WordRun } from '../answer/clauses'
import { findListItems } from '../answer/find-list-items'
import { type ParsedAnswer, wordsIn } from '../answer/parse-answer'
import { whyNotCounted } from '../answer/why-not-counted'
import {
  type AskedQuestion,
  type Finding,
  KEY_POINT_IDS,
  type KeyPointId,
  type NearMiss,
  type NearMissReason,
  type Reading,
  type Span,
} from '../types'
import { findRuns, SCORE_MIN } from './find-runs'
import { joinSpans, quoteWords, wholeWords } from './quote-words'

/** All seventeen key points, in the order of `KEY_POINT_IDS`, each with the words that show it or come near it. */
export function findKeyPoints(reading: Reading, answer: ParsedAnswer, question: AskedQuestion): Finding[] {
  const listItems = findListItems(answer)
  return KEY_POINT_IDS.map((id) => {
    const { evidence, nearMisses } = weighWords(id, reading, answer, listItems)
    return {
      id,
      called: question.keyPoints.includes(id),
      evidence,
      nearMisses: evidence.length > 0 ? [] : nearMisses,
    }
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
  const seen: NearMiss[] = []
  const isSpokenFor: boolean[] = []
  for (const { span, reason, score } of reading.nearMisses[id]) {
    const run = wordsIn(answer, span)
    if (score < SCORE_MIN || isListed(run.first)) continue
    seen.push({
      span: quoteWords(answer, run) ?? wholeWords(answer.text, span),
      reason: reading.readsContext ? reason : agentFirst(answer, run, reason),
    })
    for (let at = run.first; at < run.end; at += 1) isSpokenFor[at] = true
  }
  const evidence: Span[] = []
  const vetoed: NearMiss[] = []
  for (const run of findRuns(answer, reading.keyPoints[id])) {
    const span = quoteWords(answer, run)
    if (!span || isListed(run.first) || isWithin(run, isSpokenFor)) continue
    const reason = reading.readsContext ? null : whyNotCounted(answer, run)
    if (reason === 'denial' && isCondition(answer, run)) continue
    if (reason) vetoed.push({ span, reason })
    else evidence.push(span)
  }
  return { evidence: joinSpans(evidence), nearMisses: withoutOverlap([...vetoed, ...seen]) }
}

/** "My colleague calmed him down" is somebody else's act before it is one for the wrong target. */
function agentFirst(answer: ParsedAnswer, run: WordRun, reason: NearMissReason): NearMissReason {
  if (reason !== 'wrong_target' || whyNotCounted(answer, run) !== 'other_agent') return reason
  return 'other_agent'
}

/** "If I could not fix it": nothing is denied, it is only supposed. */
function isCondition(answer: ParsedAnswer, run: WordRun): boolean {
  const opener = answer.clauses[answer.clauseOf[run.first] ?? -1]?.opener
  return opener === 'if' || opener === 'unless'
}

/** Whether a near miss already has all of these words. */
function isWithin(run: WordRun, isSpokenFor: readonly boolean[]): boolean {
  for (let at = run.first; at < run.end; at += 1) if (!isSpokenFor[at]) return false
  return true
}

function withoutOverlap(misses: readonly NearMiss[]): NearMiss[] {
  const kept: NearMiss[] = []
  for (const miss of [...misses].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const last = kept.at(-1)
    if (!last || last.span.end <= miss.span.start) kept.push(miss)
  }
  return kept
}
