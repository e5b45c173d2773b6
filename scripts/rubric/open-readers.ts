import { join } from 'node:path'
import { openBestReader, type ReadAnswer } from '../../lib/reader/best-reader'
import { loadPhrases } from '../../lib/reader/load-phrases'
import { loadNodeModel } from '../../lib/reader/node'
import { CONTENT_FOLDER } from './content-folder'

export const MODEL_FOLDER = join(CONTENT_FOLDER, 'rubric', 'model')

/** The best reader that this machine can run; why it is not the model goes to standard error. */
export function openReader(): Promise<ReadAnswer> {
  return openBestReader({
    phrases: loadPhrases(CONTENT_FOLDER, 'en'),
    loadModel: () => loadNodeModel(MODEL_FOLDER),
    tell: (fault) => console.error(`The model does not run here, the rules read: ${String(fault)}`),
  })
}

/** The rules alone. */
export function openRules(): Promise<ReadAnswer> {
  return openBestReader({ phrases: loadPhrases(CONTENT_FOLDER, 'en'), loadModel: null, tell: () => {} })
}
