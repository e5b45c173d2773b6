import 'server-only'
import { env } from '@/lib/env'
import { paths } from '@/lib/paths'
import { addressFiles, describeFiles, placeOf, type ReaderFile } from '@/lib/reader/browser-files'
import type { ReaderFiles } from '@/lib/reader/browser-messages'
import { MODEL_FOLDER } from './model-folder'

let described: ReturnType<typeof describeFiles> | null = null

/** What the reader in the browser is made of here, or null where answers are read by the rules: both must judge alike. */
export function describeReader(): ReturnType<typeof describeFiles> | null {
  if (env.reader === 'rules') return null
  described ??= describeFiles(MODEL_FOLDER)
  return described
}

/** Where a browser finds the files, or null where there is no such reader. */
export function listReaderFiles(): ReaderFiles | null {
  const reader = describeReader()
  return reader && addressFiles(reader, paths.readerFile)
}

/** Where a file lies on this server. */
export function placeOfFile(file: ReaderFile): string {
  return placeOf(file, MODEL_FOLDER)
}
