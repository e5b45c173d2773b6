import { zxcvbn, zxcvbnOptions } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

export const PASSWORD_LENGTH_CHARS_MIN = 10

/** From what is not taken to what nobody will try through. */
export const PASSWORD_STRENGTHS = ['short', 'guessable', 'fair', 'good', 'strong'] as const
export type PasswordStrength = (typeof PASSWORD_STRENGTHS)[number]

/** Fewer guesses than this are tried in an afternoon, whatever a server does about it. */
const GUESSES_MIN = 1e6
const GOOD_FROM_GUESSES = 1e8
const STRONG_FROM_GUESSES = 1e10

// The estimate's time grows with the cube of what repeats: 256 characters took 18 s, these take 0.2 s at worst.
const READ_CHARS_MAX = 40

const PRODUCT_WORDS = ['starline']

let isReady = false

/**
 * How hard a password is to guess, by zxcvbn with its 50,000 most common passwords. `ownWords` are what whoever tries knows of the
 * person. `short` and `guessable` are not taken; only the beginning of a long password is read, which can but underrate it.
 */
export function readPasswordStrength(password: string, ownWords: readonly string[]): PasswordStrength {
  const chars = [...password]
  if (chars.length < PASSWORD_LENGTH_CHARS_MIN) return 'short'
  prepare()
  const { guesses } = zxcvbn(chars.slice(0, READ_CHARS_MAX).join(''), [...PRODUCT_WORDS, ...ownWords])
  if (guesses < GUESSES_MIN) return 'guessable'
  if (guesses < GOOD_FROM_GUESSES) return 'fair'
  return guesses < STRONG_FROM_GUESSES ? 'good' : 'strong'
}

/** The words in an e-mail address that whoever knows it tries first. */
export function wordsOfEmail(email: string): string[] {
  return [email, ...email.split(/[^\p{L}\p{N}]+/u)].filter((word) => word.length > 2)
}

// At the first password, not at the start: it takes 0.2 s and 6 MB.
function prepare(): void {
  if (isReady) return
  zxcvbnOptions.setOptions({ dictionary, graphs: adjacencyGraphs })
  isReady = true
}
