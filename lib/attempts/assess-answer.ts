import 'server-only'
import { phrases } from '@/lib/content/phrases'
import type { ModelAnswer, PractisedQuestion } from '@/lib/content/types'
import { env } from '@/lib/env'
import { openBestReader, type ReadAnswer } from '@/lib/reader/best-reader'
import { loadNodeModel } from '@/lib/reader/node'
import { type Assessment, assess } from '@/lib/rubric'
import { MODEL_FOLDER } from './model-folder'
import { findPublishedAnswers } from './published-answers'

/** A question, as far as an attempt at it needs. */
export type AttemptedQuestion = Pick<PractisedQuestion, 'slug' | 'kind' | 'question' | 'keyPoints'> & {
  readonly strong: Pick<ModelAnswer, 'answer'> | null
  readonly weak: Pick<ModelAnswer, 'answer'> | null
}

// Modules are evaluated again at each reload in development; the model must not be loaded again with them.
const kept: typeof globalThis & { starlineReader?: Promise<ReadAnswer> } = globalThis

/** The reader of this process, loaded at the first call (a second or two, about 200 MB where it is the model). */
export function openReader(): Promise<ReadAnswer> {
  kept.starlineReader ??= openBestReader({
    phrases,
    loadModel: env.reader === 'rules' ? null : () => loadNodeModel(MODEL_FOLDER),
    // biome-ignore lint/suspicious/noConsole: whoever keeps the server must hear that answers are read less well.
    tell: (fault) => console.error('The model could not read; the rules read in its place.', fault),
  })
  return kept.starlineReader
}

/** Reads the answer by the best reader that runs here, and judges what was read. */
export async function assessAnswer(answer: string, question: AttemptedQuestion): Promise<Assessment> {
  const { kind, question: text, keyPoints, strong, weak } = question
  const read = await openReader()
  const ownAnswers = [strong, weak].flatMap((model) => model?.answer ?? [])
  const modelAnswers = [...new Set([...ownAnswers, ...findPublishedAnswers(answer)])]
  return assess(await read(answer, { kind, text }), { kind, text, keyPoints, modelAnswers })
}
