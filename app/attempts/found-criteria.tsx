import type { ReactNode } from 'react'
import type { FoundCriterion } from '@/lib/attempts/criteria'
import type { Span } from '@/lib/rubric/types'
import { criterionAnchor, criterionWordsAnchor, nameCriterion } from './criterion-marks'

/** The criteria that an answer shows, each with its words, which `quote` writes. List items. */
export function FoundCriteria({
  found,
  quote,
}: {
  found: readonly FoundCriterion[]
  quote: (span: Span) => ReactNode
}) {
  return found.map(({ id, sign, spans }) => (
    <li key={id} id={criterionAnchor(id)} data-point={criterionAnchor(id)} className="criterion">
      <span className="no">{sign}</span>
      <div>
        <h4 className="font-semibold">{nameCriterion(id)}</h4>
        {spans.map((span, index) => (
          <q key={criterionWordsAnchor(id, index)}>
            <a href={`#${criterionWordsAnchor(id, index)}`}>{quote(span)}</a>
          </q>
        ))}
      </div>
    </li>
  ))
}
