import { redirect } from 'next/navigation'
import { requireUser } from '@/lib/accounts/session'
import { paths } from '@/lib/paths'
import { takeTurn } from '@/lib/throttle/mutations'
import { writeArchive } from '@/lib/transfer/archive'
import { readEverything } from '@/lib/transfer/data'
import { recordExport } from '@/lib/transfer/mutations'
import { readableWords } from '../readable-words'

/** The ZIP of everything of whoever asks. It changes nothing of theirs, so a link may lead here. */
export async function GET(): Promise<Response> {
  const { id: userId } = await requireUser(paths.yourData)
  const now = new Date()
  const turn = await takeTurn('transfer', userId, now)
  if (!turn.ok) redirect(paths.yourDataFault('too_often'))
  const [everything, words] = await Promise.all([
    readEverything({ userId }, now),
    readableWords({ userId }),
    recordExport({ userId }, now),
  ])
  return new Response(toStream(writeArchive(everything, words)), {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="starline-${now.toISOString().slice(0, 10)}.zip"`,
      'cache-control': 'private, no-store',
    },
  })
}

/** What is written next is asked for when the last piece has gone out. */
function toStream(pieces: AsyncGenerator<Uint8Array, void>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: async (controller) => {
      const { value, done } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: async () => {
      await pieces.return()
    },
  })
}
