import type { Reading } from '../rubric'
import { type Model, type ReadQuestion, readByModel } from './model/read-by-model'
import type { Phrases } from './phrases/compile-phrases'
import { readByRules } from './rules'

/** Reads an answer to a question. */
export type ReadAnswer = (answer: string, question: ReadQuestion) => Promise<Reading>

/**
 * The best reader that this machine can run: the model, or the rules where it cannot be loaded. An answer that the model fails
 * on is read by the rules, so that nobody waits in vain; `tell` hears of either, once a fault. `loadModel` null: the rules alone.
 */
export async function openBestReader({
  phrases,
  loadModel,
  tell,
}: {
  readonly phrases: Phrases
  readonly loadModel: (() => Promise<Model>) | null
  readonly tell: (fault: unknown) => void
}): Promise<ReadAnswer> {
  const model = await loadModel?.().catch(tell)
  if (!model) return async (answer) => readByRules(answer, phrases)
  return async (answer, question) => {
    try {
      return await readByModel(answer, question, model)
    } catch (fault) {
      tell(fault)
      return readByRules(answer, phrases)
    }
  }
}
