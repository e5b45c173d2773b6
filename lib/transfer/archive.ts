import { Zip, ZipDeflate } from 'fflate'
import { writeTableHead, writeTableLines } from './csv'
import { ANSWERS_FILE, TABLE_FILE, TRANSFER_FILE } from './file-names'
import { type ReadableWords, writeReadable, writeReadableHead } from './markdown'
import type { KeptAttempt, Transfer } from './schema'

/** Everything of one person's; the attempts a few at a time, oldest first. */
export interface Archived extends Omit<Transfer, 'attempts'> {
  readonly attempts: AsyncIterable<readonly KeptAttempt[]>
}

const END_OF_TRANSFER = ']}'

/**
 * The ZIP of three files, in pieces: a few attempts are held at a time, however many there are. What of the second and third file comes
 * before the first has ended waits packed.
 */
export async function* writeArchive(
  { attempts, ...head }: Archived,
  words: ReadableWords,
): AsyncGenerator<Uint8Array, void> {
  const pieces: Uint8Array[] = []
  const zip = new Zip((fault, piece) => {
    if (fault !== null) throw fault
    pieces.push(piece)
  })
  const addFile = (name: string) => {
    const file = new ZipDeflate(name)
    file.mtime = head.exportedAt
    zip.add(file)
    return (text: string, isLast = false) => file.push(Buffer.from(text), isLast)
  }
  const [writeTransfer, writeAnswers, writeTable] = [
    addFile(TRANSFER_FILE),
    addFile(ANSWERS_FILE),
    addFile(TABLE_FILE),
  ] as const

  writeTransfer(JSON.stringify({ ...head, attempts: [] }).slice(0, -END_OF_TRANSFER.length))
  writeAnswers(writeReadableHead(words, head.exportedAt))
  writeTable(writeTableHead())
  let separator = ''
  for await (const some of attempts) {
    for (const attempt of some) {
      writeTransfer(separator + JSON.stringify(attempt))
      separator = ','
    }
    writeAnswers(writeReadable(some, words))
    writeTable(writeTableLines(some, words.question))
    yield* pieces.splice(0)
  }
  writeTransfer(END_OF_TRANSFER, true)
  writeAnswers('', true)
  writeTable('', true)
  zip.end()
  yield* pieces.splice(0)
}
