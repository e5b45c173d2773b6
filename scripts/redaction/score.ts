import { findPersonalData, type Redaction, type RedactionKind } from '../../lib/redaction'
import type { LabelledRedactions } from './labelled'

export const GROUPS = ['names', 'numbers', 'mail'] as const
export type Group = (typeof GROUPS)[number]

export interface RedactionScore {
  readonly group: Group
  readonly labels: number
  readonly found: number
  readonly right: number
  /** Of all labels, how many are hidden from their first sign to their last. */
  readonly recall: number
  /** Of all that was found, how much has something labelled in it. */
  readonly precision: number
}

const GROUP_OF: Readonly<Record<RedactionKind, Group>> = {
  name: 'names',
  phone: 'numbers',
  card: 'numbers',
  reference: 'numbers',
  email: 'mail',
  words: 'names',
}

/** Recall and precision of the finder. */
export function scoreRedaction(answers: readonly LabelledRedactions[]): readonly RedactionScore[] {
  const read = answers.map((one) => ({ ...one, found: findPersonalData(one.answer) }))
  return GROUPS.map((group) => {
    const labels = read.flatMap(({ spans, found }) =>
      spans.filter(inGroup(group)).map((label) => isHidden(label, found)),
    )
    const found = read.flatMap((one) =>
      one.found.filter(inGroup(group)).map((span) => isRight(span, one.spans)),
    )
    const right = found.filter(Boolean).length
    return {
      group,
      labels: labels.length,
      found: found.length,
      right,
      recall: labels.filter(Boolean).length / labels.length,
      precision: right / found.length,
    }
  })
}

/** What was missed and what was found for nothing, answer by answer. */
export function explainRedaction(answers: readonly LabelledRedactions[]) {
  return answers.flatMap(({ id, answer, spans }) => {
    const found = findPersonalData(answer)
    const missed = spans.filter((label) => !isHidden(label, found)).map(({ words }) => words)
    const wrong = found
      .filter((span) => !isRight(span, spans))
      .map(({ start, end }) => answer.slice(start, end))
    return missed.length + wrong.length === 0 ? [] : [{ id, missed, wrong }]
  })
}

function inGroup(group: Group): (of: { kind: RedactionKind }) => boolean {
  return ({ kind }) => GROUP_OF[kind] === group
}

function isHidden(label: Pick<Redaction, 'start' | 'end'>, found: readonly Redaction[]): boolean {
  return found.some(({ start, end }) => start <= label.start && end >= label.end)
}

function isRight(span: Redaction, labels: LabelledRedactions['spans']): boolean {
  return labels.some(({ start, end }) => start < span.end && end > span.start)
}
