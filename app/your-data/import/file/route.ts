import type { Route } from 'next'
import { type NextRequest, NextResponse } from 'next/server'
import { currentUser } from '@/lib/accounts/session'
import { paths } from '@/lib/paths'
import { isSameOrigin } from '@/lib/same-origin'
import { takeTurn } from '@/lib/throttle/mutations'
import type { TransferFault } from '@/lib/transfer/faults'
import { importTransfer } from '@/lib/transfer/mutations'
import { readTransfer } from '@/lib/transfer/read-transfer'
import { type ImportReport, toParams } from '@/lib/transfer/report'
import { PACKED_BYTES_MAX, unpackTransfer } from '@/lib/transfer/unpack'

/** What the form around the file may take. */
const FORM_BYTES = 4 * 1024

/** Takes in a file of everything. A route and not an action, because actions take no files of this size. */
export async function POST(request: NextRequest): Promise<NextResponse> {
  if (!isSameOrigin(request)) return new NextResponse(null, { status: 403 })
  const user = await currentUser()
  if (user === null) return leadTo(paths.signInThen(paths.importData))
  const done = await takeFile(request, user.id, new Date())
  return leadTo(typeof done === 'string' ? paths.importRefused(done) : paths.importDone(toParams(done)))
}

async function takeFile(request: Request, userId: string, now: Date): Promise<ImportReport | TransferFault> {
  // Before anything is read; whoever does not say how much they send is not heard.
  const bytes = Number(request.headers.get('content-length') ?? Number.NaN)
  if (!(bytes <= PACKED_BYTES_MAX + FORM_BYTES)) return 'too_large'
  const turn = await takeTurn('transfer', userId, now)
  if (!turn.ok) return 'too_often'
  const file = await readFile(request)
  if (file === null) return 'missing'
  const unpacked = await unpackTransfer(file)
  if (!unpacked.ok) return unpacked.fault
  const read = readTransfer(unpacked.json, now)
  if (!read.ok) return read.fault
  const imported = await importTransfer({ userId, transfer: read.transfer }, now)
  return imported.ok ? imported.report : imported.reason
}

async function readFile(request: Request): Promise<Buffer | null> {
  try {
    const file = (await request.formData()).get('file')
    return file instanceof File && file.size > 0 ? Buffer.from(await file.arrayBuffer()) : null
  } catch {
    // No form, or half of one.
    return null
  }
}

function leadTo(location: Route): NextResponse {
  return new NextResponse(null, { status: 303, headers: { location } })
}
