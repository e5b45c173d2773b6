import { getTranslations } from 'next-intl/server'
import { Fragment } from 'react'
import { type Segment, splitParagraphs } from '@/lib/attempts/segments'
import type { Redaction } from '@/lib/redaction'
import { SHOW_AGAIN_FORM_ID } from './show-again-form'

/**
 * An answer as its writer sees it before sharing: what others won't see is marked, each mark with a button that takes it away. Runs carry
 * `data-start`, so that words selected in the page can be found in the answer.
 */
export async function RedactedDraft({
  id,
  text,
  redactions,
}: {
  id: string
  text: string
  redactions: readonly Redaction[]
}) {
  const t = await getTranslations('shares')
  const marks = redactions.map((redaction) => ({ span: redaction, of: redaction }))
  return (
    <div className="answer" id={id}>
      {splitParagraphs(text, marks).map(({ start, isGap, segments }) => {
        const runs = segments.map((segment) => (
          <Fragment key={segment.start}>
            <Run segment={segment} label={t('hiddenMark')} />
            {segment.ends.map(({ of }) => (
              <button
                key={of.start}
                type="submit"
                form={SHOW_AGAIN_FORM_ID}
                name="start"
                value={of.start}
                className="show-again"
                aria-label={t('showAgain', { words: text.slice(of.start, of.end) })}
              >
                <span aria-hidden="true">×</span>
              </button>
            ))}
          </Fragment>
        ))
        return isGap ? <Fragment key={start}>{runs}</Fragment> : <p key={start}>{runs}</p>
      })}
    </div>
  )
}

function Run({ segment, label }: { segment: Segment<Redaction>; label: string }) {
  const words = <span data-start={segment.start}>{segment.text}</span>
  if (segment.marks.length === 0) return words
  return (
    <mark className="to-hide">
      <span className="vh">{label} </span>
      {words}
    </mark>
  )
}
