import { getTranslations } from 'next-intl/server'
import { findQuoteMarks } from '@/lib/attempts/quote-marks'
import { findCriteria } from '@/lib/content/criteria'
import { findKeyPoint } from '@/lib/content/key-points'
import type { ModelAnswer } from '@/lib/content/types'
import { KEY_POINT_IDS } from '@/lib/rubric'
import { MarkedAnswer } from '../marked-answer'
import { hueOf } from '../point-words'

/** The strong model answer, with what it shows marked as in the candidate's own. */
export async function StrongAnswer({ strong: { answer, shows } }: { strong: ModelAnswer }) {
  const t = await getTranslations('judging')
  const quotes = findQuoteMarks(answer, shows)
  const ids = [...new Set(quotes.map(({ of }) => of))]
  const shown = new Map(ids.map((id, i) => [id, { ...nameOf(id), sign: String(i + 1) }]))
  const marks = quotes.flatMap(({ of: id, span }, i) => {
    const point = shown.get(id)
    if (point === undefined) return []
    const { sign, name, look } = point
    const label = t('markFound', { sign, point: name })
    return [{ span, of: { id: `m-w-${i + 1}`, pointId: `m-p-${id}`, look, sign, label } }]
  })
  return (
    <div className="pb-5">
      <MarkedAnswer text={answer.trim()} marks={marks} />
      <ol className="flex flex-wrap gap-x-6 gap-y-1 pt-4 text-s-1">
        {[...shown].map(([id, { sign, name, look }]) => (
          <li key={id} id={`m-p-${id}`} data-point={`m-p-${id}`} className={look}>
            <span className="font-semibold text-(--h) tabular-nums">{sign}</span> {name}
          </li>
        ))}
      </ol>
    </div>
  )
}

/** What an id in `shows` is called: a key point in its family's hue, or a criterion of a general question. */
function nameOf(id: string): { name: string; look: string } {
  const keyPoint = KEY_POINT_IDS.find((known) => known === id)
  if (keyPoint === undefined) return { name: findCriteria([id])[0]?.name ?? id, look: 'criterion' }
  const { name, family } = findKeyPoint(keyPoint)
  return { name, look: hueOf(family) }
}
