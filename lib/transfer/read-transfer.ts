import { z } from 'zod'
import type { TransferFault } from './faults'
import { TRANSFER_FORMAT, TRANSFER_VERSION, type Transfer, TransferSchema } from './schema'

/** Clocks differ; nothing was written the day after tomorrow. */
const AHEAD_MS_MAX = 24 * 60 * 60 * 1000

const HeadSchema = z.object({ format: z.literal(TRANSFER_FORMAT), version: z.int().positive() })

export type ReadTransfer =
  | { readonly ok: true; readonly transfer: Transfer }
  | { readonly ok: false; readonly fault: TransferFault }

/** Reads a file as somebody brings it. All of it holds, or none of it is taken. */
export function readTransfer(json: string, now: Date): ReadTransfer {
  const read = readJson(json)
  if (read === undefined) return { ok: false, fault: 'unreadable' }
  const head = HeadSchema.safeParse(read)
  if (!head.success) return { ok: false, fault: 'other_format' }
  if (head.data.version > TRANSFER_VERSION) return { ok: false, fault: 'newer' }
  const parsed = TransferSchema.safeParse(read)
  if (!parsed.success || isAhead(parsed.data, now)) return { ok: false, fault: 'invalid' }
  return { ok: true, transfer: parsed.data }
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function isAhead({ ownQuestions, drafts, attempts }: Transfer, now: Date): boolean {
  const latest = now.getTime() + AHEAD_MS_MAX
  const written = [...ownQuestions, ...drafts, ...attempts].map(({ createdAt }) => createdAt)
  const saved = drafts.map(({ updatedAt }) => updatedAt)
  return [...written, ...saved].some((moment) => Date.parse(moment) > latest)
}
