import { getTranslations } from 'next-intl/server'
import { Fragment, type ReactNode } from 'react'
import { toMarkLooks } from '@/app/attempts/mark-looks'
import type { MarkLook } from '@/app/attempts/marked-answer'
import { findPointWords } from '@/app/attempts/point-words'
import { type Mark, type PlacedMark, type Segment, splitParagraphs } from '@/lib/attempts/segments'
import type { SharedAttempt, SharedText } from '@/lib/shares/data'
import { markSharedCriteria } from './shared-criteria'
import { SharedWords } from './shared-words'

const DRAWN_LANES = 2

/** The answer with its evidence marked. It carries no place of the original: those would tell how long a hidden word is. */
export async function SharedAnswer({ shared }: { shared: SharedAttempt }) {
  const { answer } = shared
  const [t, marks] = await Promise.all([getTranslations('shares.shared'), readMarks(shared)])
  return (
    <section aria-labelledby="answer-head">
      <div className="group-head">
        <h2 id="answer-head">{t('answer')}</h2>
      </div>
      <div className="answer">
        {splitParagraphs(answer.text, marks).map(({ start, isGap, segments }) => {
          const runs = segments.map((segment) => (
            <Run key={segment.start} segment={segment} answer={answer} />
          ))
          return isGap ? <Fragment key={start}>{runs}</Fragment> : <p key={start}>{runs}</p>
        })}
      </div>
    </section>
  )
}

async function readMarks({ judged, criteria }: SharedAttempt): Promise<readonly Mark<MarkLook>[]> {
  if (criteria !== null) return markSharedCriteria(criteria)
  if (judged === null) return []
  const { points, kind } = judged
  return toMarkLooks({ points, claims: [], wordsOf: (id) => findPointWords(id, kind) })
}

function Run({ segment, answer }: { segment: Segment<MarkLook>; answer: SharedText }) {
  const { start, text, marks, ends } = segment
  const words = <SharedWords {...answer} within={{ start, end: start + text.length }} />
  return (
    <>
      {marks.reduceRight<ReactNode>((inner, mark) => wrap(mark, start, inner), words)}
      {ends
        .filter(({ of }) => of.sign !== '')
        .map(({ of }) => (
          <a
            key={of.id}
            className={`n ${of.look}`}
            href={`#${of.pointId}`}
            aria-label={of.label}
            data-point={of.pointId}
            data-name={of.label}
          >
            {of.sign}
          </a>
        ))}
    </>
  )
}

function wrap({ of, lane, span }: PlacedMark<MarkLook>, start: number, inner: ReactNode): ReactNode {
  const id = span.start === start ? { id: of.id } : {}
  return (
    <mark
      {...id}
      className={`${of.look} lane-${Math.min(lane, DRAWN_LANES)}`}
      data-point={of.pointId}
      data-name={of.label}
    >
      {inner}
    </mark>
  )
}
