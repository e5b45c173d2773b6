import { countWords } from '../answer/count-words'
import type { Finding, KeyPointId, Praise } from '../types'

/** What is praised first: the points that candidates show least often, so that praise tells them something. */
export const PRAISE_ORDER: readonly KeyPointId[] = [
  'paraphrased',
  'confirmed',
  'listened',
  'empathised',
  'not_personal',
  'took_ownership',
  'agreed_solution',
  'set_boundary',
  'controlled_voice',
  'stayed_calm',
  'thanked',
  'learned',
  'apologised',
  'asked_questions',
  'kept_informed',
  'escalated',
  'took_action',
]

/** A quote of fewer words praises nothing that anybody would recognise ("Twice."). */
const QUOTE_WORDS_MIN = 3

/** The one thing to praise, with the words that earned it; null when nothing called for was shown in words enough. */
export function findPraise(findings: readonly Finding[], answer: string): Praise | null {
  for (const keyPoint of PRAISE_ORDER) {
    const finding = findings.find(({ id, called }) => called && id === keyPoint)
    const span = finding?.evidence.find(
      ({ start, end }) => countWords(answer.slice(start, end)) >= QUOTE_WORDS_MIN,
    )
    if (span) return { keyPoint, span }
  }
  return null
}
