import { type FileHandle, open } from 'node:fs/promises'
import { z } from 'zod'
import { describeReader, placeOfFile } from '@/lib/attempts/browser-reader'
import { READER_FILES } from '@/lib/reader/browser-files'

const FileSchema = z.enum(READER_FILES)
const TYPES = {
  'reader.onnx': 'application/octet-stream',
  'reader.json': 'application/json',
  'tokenizer.json': 'application/json',
  'runtime.wasm': 'application/wasm',
} as const
const YEAR_S = 365 * 24 * 60 * 60
const CHUNK_BYTES = 256 * 1024

/** A file that the reader in the browser is made of. Its address has its version, so that a browser keeps it for good. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ version: string; file: string }> },
): Promise<Response> {
  const { version, file: name } = await params
  const file = FileSchema.safeParse(name)
  if (!file.success || version !== describeReader()?.version) return new Response(null, { status: 404 })
  const handle = await open(placeOfFile(file.data))
  const { size } = await handle.stat()
  return new Response(streamOf(handle), {
    headers: {
      'Content-Type': TYPES[file.data],
      'Content-Length': String(size),
      'Cache-Control': `public, max-age=${YEAR_S}, immutable`,
    },
  })
}

/** Read as fast as it is taken, and closed when the reader goes away in the middle. */
function streamOf(handle: FileHandle): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(CHUNK_BYTES))
      if (bytesRead > 0) return controller.enqueue(buffer.subarray(0, bytesRead))
      await handle.close()
      controller.close()
    },
    cancel: () => handle.close(),
  })
}
