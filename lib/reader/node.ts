import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { InferenceSession } from 'onnxruntime-node'
import { parseManifest, parseVocabulary } from './model/manifest'
import type { Model } from './model/read-by-model'
import { runPass } from './model/run-pass'

/**
 * The model in Node. `folder` is `content/rubric/model`. One core works on one answer: two people who send at once do not
 * wait for each other's threads. Throws where the files are missing or are no model, or where the runtime does not run here.
 */
export async function loadNodeModel(folder: string): Promise<Model> {
  const [manifest, vocabulary, onnx] = await Promise.all([
    readFile(path.join(folder, 'reader.json'), 'utf8').then(parseManifest),
    readFile(path.join(folder, 'tokenizer.json'), 'utf8').then(parseVocabulary),
    import('onnxruntime-node'),
  ])
  const { InferenceSession, Tensor } = onnx
  const session: InferenceSession = await InferenceSession.create(path.join(folder, 'reader.onnx'), {
    executionProviders: ['cpu'],
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    // Without the arena memory goes back after a long answer.
    enableCpuMemArena: false,
    logSeverityLevel: 3,
  })
  return {
    manifest,
    vocabulary,
    run: (window) => runPass({ session, Tensor }, window),
  }
}
