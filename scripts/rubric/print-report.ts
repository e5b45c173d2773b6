import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Assessment, Finding, KeyPointId } from '../../lib/rubric'
import { CONTENT_FOLDER } from './content-folder'

/** An assessment as lines for somebody to read. */
export function reportOf(answer: string, assessment: Assessment): string[] {
  if (!assessment.judged) return [`Not judged: ${assessment.reason.replaceAll('_', ' ')}.`]
  const called = assessment.findings.filter(({ called }) => called)
  const others = assessment.findings.filter(({ called, evidence }) => !called && evidence.length > 0)
  return [
    `Band: ${assessment.band.replaceAll('_', ' ')} · ${assessment.words} words`,
    '',
    'Called for',
    ...called.flatMap((finding) => linesOf(answer, finding)),
    ...(others.length > 0
      ? ['', 'Shown besides', ...others.flatMap((finding) => linesOf(answer, finding))]
      : []),
    '',
    'STAR',
    ...assessment.star.map(
      ({ part, words, share, verdict }) =>
        `  ${part.padEnd(10)} ${String(words).padStart(4)} words ${String(Math.round(share * 100)).padStart(4)} %  ${verdict}`,
    ),
    '',
    'To change, the biggest first',
    ...assessment.advice
      .slice(0, 5)
      .map((advice) => `  ${Object.values(advice).join(' · ').replaceAll('_', ' ')}`),
  ]
}

function linesOf(answer: string, { id, evidence, nearMisses }: Finding): string[] {
  const name = nameOfKeyPoint(id)
  if (evidence.length > 0) {
    return evidence.map(({ start, end }) => `  + ${name}: “${answer.slice(start, end)}”`)
  }
  if (nearMisses.length === 0) return [`  – ${name}`]
  return nearMisses.map(
    ({ span, reason }) =>
      `  ~ ${name}: “${answer.slice(span.start, span.end)}” does not count (${reason.replaceAll('_', ' ')})`,
  )
}

function nameOfKeyPoint(id: KeyPointId): string {
  const words: unknown = parse(readFileSync(join(CONTENT_FOLDER, 'key-points', id, 'en.yaml'), 'utf8'))
  return typeof words === 'object' && words !== null && 'name' in words ? String(words.name) : id
}
