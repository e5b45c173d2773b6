import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import type { TransferFault } from './faults'
import { TRANSFER_FILE } from './file-names'
import { findEntry } from './find-entry'

/** What somebody may send: twice what 5,000 answers come to. The proxy, which cuts at 10 MB, leaves this address out. */
export const PACKED_BYTES_MAX = 20 * 1024 * 1024
/** What it may become: a ZIP of a few kilobytes can hold gigabytes. */
export const UNPACKED_BYTES_MAX = 40 * 1024 * 1024

const ZIP_SIGN = 'PK\u0003\u0004'
const inflate = promisify(inflateRaw)

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

async function inflateTransfer(zip: Buffer, bytesMax: number): Promise<Uint8Array | 'too_large' | null> {
  const entry = findEntry(zip, TRANSFER_FILE)
  if (entry === null || !entry.isDeflated) return entry?.packed ?? null
  try {
    return await inflate(entry.packed, { maxOutputLength: bytesMax })
  } catch (error) {
    return isTooLarge(error) ? 'too_large' : null
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
}
