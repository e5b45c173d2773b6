import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { z } from 'zod'
import { describeReader, placeOfFile } from '@/lib/attempts/browser-reader'
import { READER_FILES } from '@/lib/reader/browser-files'

const FileSchema = z.enum(READER_FILES)
const TYPES = {
  onnx: 'application/octet-stream',
  json: 'application/json',
  wasm: 'application/wasm',
} as const
const YEAR_S = 365 * 24 * 60 * 60

/** A file that the reader in the browser is made of. Its address has its version, so that a browser keeps it for good. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ version: string; file: string }> },
): Promise<Response> {
  const { version, file: name } = await params
  const file = FileSchema.safeParse(name)
  const described = describeReader()
  if (!file.success || described === null || version !== described.version)
    return new Response(null, { status: 404 })
  const stream = Readable.toWeb(createReadStream(placeOfFile(file.data)))
  const ending = z.enum(['onnx', 'json', 'wasm']).parse(file.data.split('.').at(-1))
  return new Response(stream as ReadableStream, {
    headers: {
      'Content-Type': TYPES[ending],
      'Cache-Control': `public, max-age=${YEAR_S}, immutable`,
    },
  })
}
