import { Fragment, type ReactNode } from 'react'
import { type Mark, type PlacedMark, type Segment, splitParagraphs } from '@/lib/attempts/segments'

/** How one mark looks and reads. */
export interface MarkLook {
  /** The id of the first of its words in the page. */
  readonly id: string
  /** The id of the list item that belongs to it: pointing at one lights the other. */
  readonly pointId: string
  /** Classes: a hue, or `near`, or `claim`. */
  readonly look: string
  /** The sign after its last word; empty for none. */
  readonly sign: string
  /** What the sign is called by ear. */
  readonly label: string
}

const DRAWN_LANES = 2

type WordsOf = (segment: Segment<MarkLook>) => ReactNode

/**
 * An answer exactly as typed, with its marks in place. Unless `wordsOf` shows them otherwise, every run carries the place in the answer
 * where it begins (`data-start`), so that words selected in the page can be found in the answer; signs carry none.
 */
export function MarkedAnswer({
  text,
  marks,
  id,
  wordsOf = placedWords,
}: {
  text: string
  marks: readonly Mark<MarkLook>[]
  id?: string
  wordsOf?: WordsOf
}) {
  return (
    <div className="answer" id={id}>
      {splitParagraphs(text, marks).map(({ start, isGap, segments }) => {
        const runs = segments.map((segment) => (
          <Run key={segment.start} segment={segment} wordsOf={wordsOf} />
        ))
        return isGap ? <Fragment key={start}>{runs}</Fragment> : <p key={start}>{runs}</p>
      })}
    </div>
  )
}

function placedWords({ start, text }: Segment<MarkLook>): ReactNode {
  return <span data-start={start}>{text}</span>
}

function Run({ segment, wordsOf }: { segment: Segment<MarkLook>; wordsOf: WordsOf }) {
  return (
    <>
      {segment.marks.reduceRight<ReactNode>(
        (inner, mark) => wrap(mark, segment.start, inner),
        wordsOf(segment),
      )}
      {segment.ends
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
