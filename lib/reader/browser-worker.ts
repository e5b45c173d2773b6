import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm'
import { assess } from '../rubric'
import type { FromWorker, ReaderFiles, ToWorker } from './browser-messages'
import { parseManifest, parseVocabulary } from './model/manifest'
import { type Model, readByModel } from './model/read-by-model'
import { runPass } from './model/run-pass'

/** Reads and judges beside the page: its thread has better things to do. The same code as on the server, down to the model. */
let model: Promise<Model> | null = null

addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  const id = data.kind === 'assess' ? data.id : null
  try {
    if (data.kind === 'open') {
      model = openModel(data.files)
      await model
      say({ kind: 'open' })
    } else if (model) {
      const reading = await readByModel(data.answer, data.question, await model)
      say({ kind: 'assessed', id: data.id, assessment: assess(reading, data.question) })
    }
  } catch (fault) {
    say({ kind: 'failed', id, message: String(fault) })
  }
})

function say(message: FromWorker): void {
  postMessage(message)
}

async function openModel(files: ReaderFiles): Promise<Model> {
  let loadedBytes = 0
  const load = async (address: string) => {
    const bytes = await loadBytes(address, (more) => {
      loadedBytes += more
      say({ kind: 'progress', loadedBytes })
    })
    return bytes
  }
  const [runtime, onnx, manifest, tokenizer] = await Promise.all([
    load(files.runtime),
    load(files.model),
    load(files.manifest),
    load(files.tokenizer),
  ])
  // Threads in the browser need headers that would break other things; one is fast enough.
  env.wasm.numThreads = 1
  env.wasm.wasmBinary = runtime
  const session = await InferenceSession.create(onnx, { executionProviders: ['wasm'], logSeverityLevel: 3 })
  return {
    manifest: parseManifest(new TextDecoder().decode(manifest)),
    vocabulary: parseVocabulary(new TextDecoder().decode(tokenizer)),
    run: (window) => runPass({ session, Tensor }, window),
  }
}

async function loadBytes(address: string, onBytes: (count: number) => void): Promise<ArrayBuffer> {
  const response = await fetch(address)
  if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`)
  const parts: Uint8Array<ArrayBuffer>[] = []
  const reader = response.body.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value)
    onBytes(next.value.byteLength)
  }
  return new Blob(parts).arrayBuffer()
}
