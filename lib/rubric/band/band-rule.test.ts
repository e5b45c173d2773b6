import { describe, expect, it } from 'vitest'
import {
  type AskedQuestion,
  BANDS,
  type Finding,
  KEY_POINT_IDS,
  type KeyPointId,
  STAR_PARTS,
  type StarShare,
} from '../types'
import { demandsOfBands, findBand } from './band-rule'

const CALLED = KEY_POINT_IDS.slice(0, 10)
const question = (kind: AskedQuestion['kind'], keyPoints: readonly KeyPointId[] = CALLED): AskedQuestion => ({
  kind,
  text: '',
  keyPoints,
  modelAnswers: [],
})
const findings = (shown: readonly KeyPointId[]): Finding[] =>
  KEY_POINT_IDS.map((id) => ({
    id,
    called: CALLED.includes(id),
    evidence: shown.includes(id) ? [{ start: 0, end: 1 }] : [],
    nearMisses: [],
  }))
const star = (parts: number): StarShare[] =>
  STAR_PARTS.map((part, index) => ({
    part,
    spans: [],
    words: index < parts ? 10 : 0,
    share: 0,
    verdict: index < parts ? 'right' : 'missing',
  }))

describe('the band', () => {
  it.each([
    ['not_yet', 1, 4],
    ['developing', 2, 4],
    ['developing', 4, 4],
    ['solid', 5, 4],
    ['solid', 5, 3],
    ['developing', 5, 2],
    ['solid', 10, 3],
    ['strong', 8, 4],
    ['strong', 10, 4],
    ['not_yet', 10, 0],
  ])('is %s for %i of ten points and %i parts', (band, points, parts) => {
    const shown = [...CALLED].sort((a) => (a === 'confirmed' ? -1 : 0)).slice(0, points)
    expect(findBand(question('competency'), findings(shown), star(parts))).toBe(band)
  })

  it('is not strong without a check at the end where the question calls for one', () => {
    const shown = CALLED.filter((id) => id !== 'confirmed')
    expect(findBand(question('competency'), findings(shown), star(4))).toBe('solid')
  })

  it('counts no point that the question does not call for', () => {
    const beside = KEY_POINT_IDS.filter((id) => !CALLED.includes(id))
    expect(findBand(question('competency'), findings(beside), star(4))).toBe('not_yet')
  })

  it('asks fewer parts of a hypothetical answer', () => {
    expect(findBand(question('hypothetical'), findings(CALLED), star(2))).toBe('strong')
    expect(findBand(question('competency'), findings(CALLED), star(2))).toBe('developing')
  })

  it('never falls when a point or a part is added', () => {
    for (let parts = 0; parts <= 4; parts += 1) {
      for (let points = 0; points < CALLED.length; points += 1) {
        const before = findBand(question('competency'), findings(CALLED.slice(0, points)), star(parts))
        const more = findBand(question('competency'), findings(CALLED.slice(0, points + 1)), star(parts))
        expect(BANDS.indexOf(more)).toBeGreaterThanOrEqual(BANDS.indexOf(before))
      }
    }
  })
})

it('says its demands in whole points, each band asking at least what the one below asks', () => {
  for (const kind of ['competency', 'hypothetical'] as const) {
    for (let size = 1; size <= 17; size += 1) {
      const demands = demandsOfBands(question(kind, KEY_POINT_IDS.slice(0, size)))
      expect(demands.map(({ band }) => band)).toEqual(['developing', 'solid', 'strong'])
      for (const [index, demand] of demands.entries()) {
        expect(demand.keyPoints).toBeGreaterThanOrEqual(demands[index - 1]?.keyPoints ?? 1)
        expect(demand.keyPoints).toBeLessThanOrEqual(size)
        expect(demand.starParts).toBeGreaterThanOrEqual(demands[index - 1]?.starParts ?? 1)
      }
    }
  }
})
