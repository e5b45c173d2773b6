import { readFileSync } from 'node:fs'

/** One line of a JSONL file, with its number (from 1) for messages. */
export interface Line {
  readonly number: number
  readonly value: unknown
}

/** All lines that are not blank; `-` reads standard input. Throws an `Error` that names file and line. */
export function readLines(file: string): Line[] {
  // Some editors begin a file with a byte order mark.
  const text = readText(file).replace(/^\uFEFF/, '')
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '') return []
    try {
      return [{ number: index + 1, value: JSON.parse(line) as unknown }]
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause)
      throw new Error(`${nameOf(file)}, line ${index + 1}: not JSON (${why})`, { cause })
    }
  })
}

function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch (cause) {
    throw new Error(`${nameOf(file)} cannot be read: is the name right?`, { cause })
  }
}

/** How messages call a file. */
export function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file
}
