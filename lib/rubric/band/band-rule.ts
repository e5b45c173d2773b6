import type { AskedQuestion, Band, Finding, StarShare } from '../types'

/** What a band asks for. */
export interface BandRule {
  /** Share (0..1) of the key points that the question calls for, rounded up to whole points. */
  readonly keyPointsShare: number
  /** How many of the four STAR parts there must be. */
  readonly starParts: number
  /** Whether the close must check that the customer is content, where the question calls for that. */
  readonly confirmed: boolean
}

type RuledBand = Exclude<Band, 'not_yet'>

/**
 * The whole rule for bands: an answer gets the highest one whose demands it meets, `not_yet` where it meets none. A
 * hypothetical answer has no event to tell, so fewer parts are asked of it.
 */
export const BAND_RULES: Readonly<
  Record<'competency' | 'hypothetical', Readonly<Record<RuledBand, BandRule>>>
> = {
  competency: {
    developing: { keyPointsShare: 0.2, starParts: 1, confirmed: false },
    solid: { keyPointsShare: 0.5, starParts: 3, confirmed: false },
    strong: { keyPointsShare: 0.8, starParts: 4, confirmed: true },
  },
  hypothetical: {
    developing: { keyPointsShare: 0.2, starParts: 1, confirmed: false },
    solid: { keyPointsShare: 0.5, starParts: 1, confirmed: false },
    strong: { keyPointsShare: 0.8, starParts: 2, confirmed: true },
  },
}

/** What a band asks of answers to one question, in whole points: what the page prints. */
export interface BandDemand {
  readonly band: RuledBand
  readonly keyPoints: number
  readonly starParts: number
  readonly confirmed: boolean
}

/** The demands of the three upper bands for one question, from the lowest to the highest. */
export function demandsOfBands(question: Pick<AskedQuestion, 'kind' | 'keyPoints'>): BandDemand[] {
  const rules = BAND_RULES[question.kind === 'competency' ? 'competency' : 'hypothetical']
  return (['developing', 'solid', 'strong'] as const).map((band) => {
    const { keyPointsShare, starParts, confirmed } = rules[band]
    return {
      band,
      keyPoints: Math.max(1, Math.ceil(keyPointsShare * question.keyPoints.length)),
      starParts,
      confirmed: confirmed && question.keyPoints.includes('confirmed'),
    }
  })
}

/** The highest band whose demands the answer meets. */
export function findBand(
  question: AskedQuestion,
  findings: readonly Finding[],
  star: readonly StarShare[],
): Band {
  const shown = findings.filter(({ called, evidence }) => called && evidence.length > 0)
  const parts = star.filter(({ words }) => words > 0).length
  const confirmed = shown.some(({ id }) => id === 'confirmed')
  const met = demandsOfBands(question).filter(
    (demand) =>
      shown.length >= demand.keyPoints && parts >= demand.starParts && (confirmed || !demand.confirmed),
  )
  return met.at(-1)?.band ?? 'not_yet'
}
