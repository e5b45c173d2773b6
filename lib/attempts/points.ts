import type { Finding, JudgedAssessment, KeyPointId, NearMissReason, Span } from '@/lib/rubric/types'
import { readState } from './key-point-rows'

export interface FoundPoint {
  readonly state: 'found'
  readonly keyPoint: KeyPointId
  readonly called: boolean
  /** A numeral, in the order of the text. */
  readonly sign: string
  readonly spans: readonly Span[]
}

export interface NearPoint {
  readonly state: 'near'
  readonly keyPoint: KeyPointId
  /** A letter, in the order of the text. */
  readonly sign: string
  readonly nearMisses: readonly { readonly span: Span; readonly reason: NearMissReason }[]
}

export interface MissingPoint {
  readonly state: 'missing'
  readonly keyPoint: KeyPointId
}

export interface Points {
  /** Those that the question calls for, in the order of the text. */
  readonly found: readonly FoundPoint[]
  readonly near: readonly NearPoint[]
  readonly missing: readonly MissingPoint[]
  /** Found, though the question does not call for them. Their numerals go on where `found` ends. */
  readonly extra: readonly FoundPoint[]
  readonly calledCount: number
}

const LETTER_A = 97

/** Sorts an assessment's findings for the page and gives them their signs. Near misses that nothing calls for are left out. */
export function readPoints({ findings }: JudgedAssessment): Points {
  const called = findings.filter((finding) => finding.called)
  const found = inTextOrder(called.filter(isFound))
  const extra = inTextOrder(findings.filter((finding) => !finding.called && isFound(finding)))
  const near = inTextOrder(called.filter((finding) => readState(finding) === 'near'))
  return {
    found: found.map((finding, i) => toFound(finding, i + 1)),
    extra: extra.map((finding, i) => toFound(finding, found.length + i + 1)),
    near: near.map(({ id, nearMisses }, i) => ({
      state: 'near',
      keyPoint: id,
      sign: String.fromCharCode(LETTER_A + i),
      nearMisses,
    })),
    missing: called
      .filter((finding) => readState(finding) === 'missing')
      .map(({ id }) => ({ state: 'missing', keyPoint: id })),
    calledCount: called.length,
  }
}

function isFound(finding: Finding): boolean {
  return readState(finding) === 'found'
}

function toFound({ id, called, evidence }: Finding, number: number): FoundPoint {
  return { state: 'found', keyPoint: id, called, sign: String(number), spans: evidence }
}

function inTextOrder(findings: readonly Finding[]): readonly Finding[] {
  const begins = ({ evidence, nearMisses }: Finding) =>
    Math.min(...evidence.map(({ start }) => start), ...nearMisses.map(({ span }) => span.start))
  return findings.toSorted((a, b) => begins(a) - begins(b))
}
