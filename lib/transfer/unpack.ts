import type { Readable } from 'node:stream'
import { fromBufferPromise } from 'yauzl'
import type { TransferFault } from './faults'
import { TRANSFER_FILE } from './file-names'

/** What somebody may send: twice what 5,000 answers come to. The proxy, which cuts at 10 MB, leaves this address out. */
export const PACKED_BYTES_MAX = 20 * 1024 * 1024
/** What it may become: a ZIP of a few kilobytes can hold gigabytes. */
export const UNPACKED_BYTES_MAX = 40 * 1024 * 1024

const ZIP_SIGN = 'PK\u0003\u0004'
/** Ours has three files; whoever packs it again may add a few. */
const ENTRIES_MAX = 100

export type Unpacked =
  | { readonly ok: true; readonly json: string }
  | { readonly ok: false; readonly fault: Extract<TransferFault, 'too_large' | 'unreadable'> }

/**
 * The text of `starline.json`, out of the ZIP or by itself (some browsers unpack what they download). Nothing else in the ZIP is
 * unpacked, and no more of it than `bytesMax`, whatever it says of its own size.
 */
export async function unpackTransfer(file: Buffer, bytesMax = UNPACKED_BYTES_MAX): Promise<Unpacked> {
  const isZip = file.toString('latin1', 0, ZIP_SIGN.length) === ZIP_SIGN
  const bytes = isZip ? await inflateTransfer(file, bytesMax) : file
  if (bytes === null) return { ok: false, fault: 'unreadable' }
  if (bytes === 'too_large' || bytes.length > bytesMax) return { ok: false, fault: 'too_large' }
  try {
    return { ok: true, json: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { ok: false, fault: 'unreadable' }
  }
}

/** Null for what is no ZIP, or has no such file. */
async function inflateTransfer(zip: Buffer, bytesMax: number): Promise<Buffer | 'too_large' | null> {
  try {
    // The sizes that the ZIP claims are not believed, so they need not hold: what comes out is counted.
    const opened = await fromBufferPromise(zip, { lazyEntries: true, validateEntrySizes: false })
    for await (const entry of opened.eachEntry()) {
      if (opened.entriesRead > ENTRIES_MAX) break
      if (entry.fileName === TRANSFER_FILE)
        return await take(await opened.openReadStreamPromise(entry), bytesMax)
    }
    return null
  } catch {
    return null
  }
}

async function take(stream: Readable, bytesMax: number): Promise<Buffer | 'too_large'> {
  const pieces: Buffer[] = []
  let bytes = 0
  for await (const piece of stream) {
    if (!Buffer.isBuffer(piece)) continue
    bytes += piece.length
    if (bytes > bytesMax) return 'too_large'
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
