import 'server-only'
import { getTranslations } from 'next-intl/server'
import type { Claim } from '@/lib/attempts/data'
import type { Points } from '@/lib/attempts/points'
import type { Mark } from '@/lib/attempts/segments'
import type { KeyPointId } from '@/lib/rubric'
import { toMarks } from './evidence-marks'
import type { MarkLook } from './marked-answer'
import type { PointWords } from './point-words'

const MARK_LABELS = { found: 'markFound', near: 'markNear', claim: 'markClaim' } as const

/** The marks of an answer with their hues and names. */
export async function toMarkLooks({
  points,
  claims,
  wordsOf,
  within = '',
}: {
  points: Points
  claims: readonly Claim[]
  wordsOf: (id: KeyPointId) => PointWords
  within?: string
}): Promise<readonly Mark<MarkLook>[]> {
  const t = await getTranslations('judging')
  return toMarks(points, claims, within).map(({ span, of }) => {
    const { name, hue } = wordsOf(of.keyPoint)
    const label = t(MARK_LABELS[of.kind], { sign: of.sign, point: name })
    return { span, of: { ...of, label, look: of.kind === 'found' ? hue : of.kind } }
  })
}
