import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { ReaderFiles } from './browser-messages'
import { parseManifest } from './model/manifest'

/** What the reader in the browser is made of, by the name that it is fetched under. */
export const READER_FILES = ['reader.onnx', 'reader.json', 'tokenizer.json', 'runtime.wasm'] as const
export type ReaderFile = (typeof READER_FILES)[number]

const Package = z.object({ version: z.string() })
const RUNTIME = 'ort-wasm-simd-threaded.wasm'

/** Where a file lies. `modelFolder` is `content/rubric/model`. */
export function placeOf(file: ReaderFile, modelFolder: string): string {
  if (file !== 'runtime.wasm') return path.join(modelFolder, file)
  return path.join(runtimeFolder(), 'dist', RUNTIME)
}

/** How many bytes they are together, and a version that changes when any of them does. */
export function describeFiles(modelFolder: string): { version: string; bytes: number } {
  const { version } = parseManifest(readFileSync(path.join(modelFolder, 'reader.json'), 'utf8'))
  const runtime = Package.parse(JSON.parse(readFileSync(path.join(runtimeFolder(), 'package.json'), 'utf8')))
  return {
    version: `${version}-${runtime.version}`,
    bytes: READER_FILES.reduce((sum, file) => sum + statSync(placeOf(file, modelFolder)).size, 0),
  }
}

/** The files as a browser asks for them. `addressOf` gives the address of one in a version. */
export function addressFiles(
  { version, bytes }: { readonly version: string; readonly bytes: number },
  addressOf: (version: string, file: ReaderFile) => string,
): ReaderFiles {
  return {
    model: addressOf(version, 'reader.onnx'),
    manifest: addressOf(version, 'reader.json'),
    tokenizer: addressOf(version, 'tokenizer.json'),
    runtime: addressOf(version, 'runtime.wasm'),
    bytes,
  }
}

function runtimeFolder(): string {
  return path.join(process.cwd(), 'node_modules', 'onnxruntime-web')
}
