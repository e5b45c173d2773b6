import { switchMode } from './switch-mode'
import { fieldsOf, type Writing } from './writing'

/**
 * One writing out of two to the same question, without losing a word: written as the newer one is, each of its fields holds
 * the newer words and, beneath them, the older ones, unless one of the two already holds the other.
 */
export function joinWritings(newer: Writing, older: Writing): Writing {
  const { text } = switchMode(older, newer.mode)
  const joined = fieldsOf(newer.mode).map((field) => [field, joinWords(newer.text[field], text[field])])
  return { mode: newer.mode, text: { ...newer.text, ...Object.fromEntries(joined) } }
}

function joinWords(newer: string, older: string): string {
  if (newer.includes(older.trim())) return newer
  if (older.includes(newer.trim())) return older
  return `${newer.trimEnd()}\n\n${older.trimStart()}`
}
