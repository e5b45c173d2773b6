import { getTranslations } from 'next-intl/server'
import { markCriteria } from '@/app/attempts/criterion-marks'
import { toMarkLooks } from '@/app/attempts/mark-looks'
import { MarkedAnswer, type MarkLook } from '@/app/attempts/marked-answer'
import { findPointWords } from '@/app/attempts/point-words'
import type { Mark } from '@/lib/attempts/segments'
import type { SharedAttempt } from '@/lib/shares/data'
import { SharedWords } from './shared-words'

/** The answer with its evidence marked. It carries no place of the original: those would tell how long a hidden word is. */
export async function SharedAnswer({ shared }: { shared: SharedAttempt }) {
  const { answer } = shared
  const [t, marks] = await Promise.all([getTranslations('shares.shared'), readMarks(shared)])
  return (
    <section aria-labelledby="answer-head">
      <div className="group-head">
        <h2 id="answer-head">{t('answer')}</h2>
      </div>
      <MarkedAnswer
        text={answer.text}
        marks={marks}
        wordsOf={({ start, text }) => (
          <SharedWords {...answer} within={{ start, end: start + text.length }} />
        )}
      />
    </section>
  )
}

async function readMarks({ judged, criteria }: SharedAttempt): Promise<readonly Mark<MarkLook>[]> {
  if (criteria !== null) return markCriteria(criteria.found)
  if (judged === null) return []
  const { points, kind } = judged
  return toMarkLooks({ points, claims: [], wordsOf: (id) => findPointWords(id, kind) })
}
