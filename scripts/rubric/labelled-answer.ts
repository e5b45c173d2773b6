import { z } from 'zod'
import { KEY_POINT_IDS, NEAR_MISS_REASONS, NOT_JUDGED_REASONS, STAR_PARTS } from '../../lib/rubric'
import { loadLabelled } from './load-labelled'

const KeyPoint = z.enum(KEY_POINT_IDS)
const Part = z.enum(STAR_PARTS)
const Quote = z.string().min(1)

const LabelledAnswerSchema = z
  .object({
    id: z.string().min(1),
    lang: z.string().min(1),
    kind: z.enum(['competency', 'hypothetical']),
    question: z.string().min(1),
    answer: z.string().min(1),
    labels: z.partialRecord(KeyPoint, z.array(Quote).min(1)),
    unsure: z.array(KeyPoint).default([]),
    star: z.record(Part, z.boolean()),
    parts: z.array(z.object({ part: Part, quote: Quote })).optional(),
    style: z.string().min(1),
    traps: z.array(
      z.enum([
        'negation',
        'regret',
        'other_agent',
        'named_virtue',
        'told_others',
        'keyword_list',
        'wrong_target',
        'none',
      ]),
    ),
    near: z.array(z.object({ point: KeyPoint, quote: Quote, why: z.enum(NEAR_MISS_REASONS) })).optional(),
    form: z.enum(['story', 'pseudo_story', 'opinion', 'self_description', 'would_do']).optional(),
    judged: z.boolean().optional(),
    reason: z.enum(NOT_JUDGED_REASONS).optional(),
  })
  .superRefine((labelled, context) => {
    for (const message of faultsOf(labelled)) context.addIssue({ code: 'custom', message })
  })
/** One answer as `content/rubric/guidelines.md` describes it. */
export type LabelledAnswer = z.infer<typeof LabelledAnswerSchema>

/** What shapes alone cannot say: quotes stand in the answer, and labels do not contradict one another. */
function* faultsOf(labelled: {
  readonly answer: string
  readonly labels: Readonly<Partial<Record<string, readonly string[]>>>
  readonly unsure: readonly string[]
  readonly star: Readonly<Record<string, boolean>>
  readonly parts?: readonly { readonly part: string; readonly quote: string }[] | undefined
  readonly near?: readonly { readonly point: string; readonly quote: string }[] | undefined
  readonly judged?: boolean | undefined
  readonly reason?: string | undefined
}): Iterable<string> {
  const { answer, labels, unsure, star, parts, near, judged, reason } = labelled
  for (const [id, quotes] of Object.entries(labels)) {
    for (const quote of quotes ?? []) {
      if (!answer.includes(quote)) yield `labels.${id}: the quote is not in the answer: ${quote}`
    }
  }
  for (const id of unsure) if (labels[id]) yield `unsure: ${id} is also labelled as met`
  for (const { point, quote } of near ?? []) {
    if (labels[point]) yield `near: ${point} is also labelled as met`
    if (!answer.includes(quote)) yield `near.${point}: the quote is not in the answer: ${quote}`
  }
  if (judged === false && !reason) yield 'reason: missing, although judged is false'
  if (!parts) return
  let from = 0
  for (const { part, quote } of parts) {
    const at = answer.indexOf(quote, from)
    if (at < 0) yield `parts: the quote does not follow the one before it: ${quote}`
    else from = at + quote.length
    if (!star[part]) yield `parts: has ${part}, which star says is not there`
  }
  for (const [part, there] of Object.entries(star)) {
    if (there && !parts.some((one) => one.part === part))
      yield `star: has ${part}, of which parts shows nothing`
  }
}

/** Throws an `Error` that lists every fault with file, line and field. */
export function loadLabelledAnswers(files: readonly string[]): LabelledAnswer[] {
  return loadLabelled(files, LabelledAnswerSchema)
}
