import type { getTranslations } from 'next-intl/server'
import { readPoints } from '../attempts/points'
import type { CriterionId, JudgedAssessment, KeyPointId, Span } from '../rubric/types'
import type { KeptAttempt } from './schema'

/** What the readable file says, in the reader's language and time zone. */
export interface ReadableWords {
  readonly t: Awaited<ReturnType<typeof getTranslations<'transfer.readable'>>>
  readonly at: (moment: string) => string
  /** Null for a question that is gone. */
  readonly question: (questionId: string) => string | null
  readonly keyPoint: (id: KeyPointId) => string
  readonly criterion: (id: string) => string
  readonly band: (band: JudgedAssessment['band']) => string
  readonly notJudged: (reason: Extract<KeptAttempt['assessment'], { judged: false }>['reason']) => string
}

/** How the file begins. */
export function writeReadableHead({ t, at }: ReadableWords, exportedAt: string): string {
  return `# ${t('title')}\n\n${t('lead', { at: at(exportedAt) })}\n`
}

/** A section for each attempt: question, date, answer, band, what its words show with the words themselves, and the note. */
export function writeReadable(attempts: readonly KeptAttempt[], words: ReadableWords): string {
  return attempts.map((attempt) => `\n${writeSection(attempt, words).join('\n\n')}\n`).join('')
}

function writeSection(attempt: KeptAttempt, words: ReadableWords): string[] {
  const { t } = words
  const question = words.question(attempt.questionId)
  return [
    `## ${question === null ? t('questionGone') : toPlain(question)}`,
    words.at(attempt.createdAt),
    `### ${t('answer')}`,
    quoteLines(attempt.answer),
    ...writeVerdict(attempt, words),
    ...(attempt.note === '' ? [] : [`### ${t('note')}`, quoteLines(attempt.note)]),
  ]
}

function writeVerdict(attempt: KeptAttempt, words: ReadableWords): string[] {
  const { assessment, kind } = attempt
  const { t } = words
  if (!assessment.judged) {
    return [`### ${t('shows')}`, t('notJudged', { reason: words.notJudged(assessment.reason) })]
  }
  if (kind === 'general') return writeCriteria(attempt, assessment.criteria, words)
  return [
    `### ${t('shows')}`,
    t('band', { band: words.band(assessment.band) }),
    ...writePoints(attempt, assessment, words),
  ]
}

function writePoints(attempt: KeptAttempt, assessment: JudgedAssessment, words: ReadableWords): string[] {
  const { t } = words
  const { found, extra, near, missing } = readPoints(assessment)
  const shown = [...found, ...extra].map(
    ({ keyPoint, spans }) => `- ${words.keyPoint(keyPoint)}: ${quote(attempt.answer, spans)}`,
  )
  const close = near.map(
    ({ keyPoint, nearMisses }) =>
      `- ${t('near', { point: words.keyPoint(keyPoint) })}: ${quote(
        attempt.answer,
        nearMisses.map(({ span }) => span),
      )}`,
  )
  const lacking = missing.map(({ keyPoint }) => `- ${t('missing', { point: words.keyPoint(keyPoint) })}`)
  const claimed = attempt.claims.map(
    ({ keyPoint, span }) =>
      `- ${t('claim', { point: words.keyPoint(keyPoint) })}: ${quote(attempt.answer, [span])}`,
  )
  const lines = [...shown, ...close, ...lacking, ...claimed]
  return lines.length === 0 ? [] : [lines.join('\n')]
}

function writeCriteria(
  { answer, checklist }: KeptAttempt,
  found: readonly { readonly id: CriterionId; readonly evidence: readonly Span[] }[],
  words: ReadableWords,
): string[] {
  const ids = [...new Set<string>([...found.map(({ id }) => id), ...checklist])]
  if (ids.length === 0) return []
  const lines = ids.map((id) => {
    const evidence = found.find((one) => one.id === id)?.evidence ?? []
    const tick = checklist.includes(id) ? 'x' : ' '
    return `- [${tick}] ${words.criterion(id)}${evidence.length === 0 ? '' : `: ${quote(answer, evidence)}`}`
  })
  return [`### ${words.t('shows')}`, lines.join('\n')]
}

function quote(answer: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `“${toPlain(oneLine(answer.slice(start, end)))}”`).join(' · ')
}

function quoteLines(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${toPlain(line)}`.trimEnd())
    .join('\n')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}

/** What somebody typed stays what it is: no heading, no link, no picture from elsewhere. */
function toPlain(text: string): string {
  return text.replace(/[\\`*_<>[\]#|~&]/g, '\\$&').replace(/^(\s*)([-+=]|\d+[.)])/, '$1\\$2')
}
