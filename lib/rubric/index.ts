import { findUnread } from './abstain/find-unread'
import { whyNotJudged } from './abstain/why-not-judged'
import { giveAdvice } from './advice/give-advice'
import { countWords } from './answer/count-words'
import { parseAnswer } from './answer/parse-answer'
import { findBand } from './band/band-rule'
import { findCriteria } from './criteria/find-criteria'
import { findForm } from './form/find-form'
import { findKeyPoints } from './key-points/find-key-points'
import { findPraise } from './praise/find-praise'
import { RUBRIC_VERSION } from './rubric-version'
import { measureStar } from './star/measure-star'
import type { AskedQuestion, Assessment, Finding, KeyPointId, Reading } from './types'

export { ANSWER_WORDS_MAX } from './advice/say-less'
export { ANSWER_WORDS_MIN } from './advice/say-more'
export { countWords } from './answer/count-words'
export { BAND_RULES, type BandDemand, type BandRule, demandsOfBands } from './band/band-rule'
export { RUBRIC_VERSION } from './rubric-version'
export { ADVISED_SHARES } from './star/advised-shares'
export * from './types'

/** One key point in a few words that need not be an answer: an exercise is too short to be judged. */
export function lookFor(keyPoint: KeyPointId, reading: Reading, question: AskedQuestion): Finding | null {
  const findings = findKeyPoints(reading, parseAnswer(reading.answer), question)
  return findings.find(({ id }) => id === keyPoint) ?? null
}

/**
 * Judges an answer from what a reader saw in it. Pure: the same reading and question always give the same
 * assessment. Spans are UTF-16 code units into `reading.answer`. Throws nothing.
 *
 * Invariants: a finding is "found" exactly when it has evidence; every quote is the slice that its span names; a
 * list of key words and a copied answer never rise above the lowest band.
 */
export function assess(reading: Reading, question: AskedQuestion): Assessment {
  const answer = parseAnswer(reading.answer)
  const words = countWords(reading.answer)
  const base = {
    rubricVersion: RUBRIC_VERSION,
    reader: reading.reader,
    readerVersion: reading.readerVersion,
    words,
  }
  const findings = findKeyPoints(reading, answer, question)
  const reason = whyNotJudged(reading, answer, question, findings)
  if (reason) return { ...base, judged: false, reason }

  const star = measureStar(reading, answer)
  const form = findForm(reading, answer)
  return {
    ...base,
    judged: true,
    band: findBand(question, findings, star),
    form,
    findings,
    criteria: findCriteria(reading, answer),
    star,
    praise: findPraise(findings, reading.answer),
    advice: giveAdvice({ question, findings, star, words, form }),
    unread: findUnread(answer),
  }
}
