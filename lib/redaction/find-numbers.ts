import type { Redaction, RedactionKind } from './types'
import { CARD_OWNERS, COUNTED, FILLERS, NUMBER_OWNERS, NUMBER_PLACES, PHONE_OWNERS } from './words/cues'

/** Letters and digits that belong together: "LX 0042 1187 DE", "+44 20 7946 0321", "INV-2024-00871". */
interface Chain {
  readonly start: number
  readonly end: number
  readonly words: string
  /** How many runs of digits and letters it is made of. */
  readonly parts: number
  /** Whether only a space stands between its first letters and its digits, as in "HP 2055". */
  readonly isLoose: boolean
}

interface Part {
  readonly start: number
  readonly end: number
  readonly words: string
}

const PART = /[\p{L}\p{N}]+/gu
const JOINT = /^(?:[ \u00A0./–-]| ?\(|\) ?| - )$/
const TIGHT_JOINT = /^[/-]$/
const CAPITALS = /^[A-Z]{1,4}$/
const ENDING_CAPITALS = /^[A-Z]{2,3}$/
const CONTEXT_CHARS = 80
const FILLERS_MAX = 5

const DATE = /^(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2})$/
const YEARS = /^(?:19|20)\d{2}(?:[ /–-]+(?:(?:19|20)?\d{2}))*$/
const MEASURE =
  /^\d+(?:st|nd|rd|th|am|pm|h|hrs?|mins?|s|k|km|kg|g|ml|l|cm|mm|m|mb|gb|tb|mah|w|v|x|p|usd|eur|gbp)$/i
const MIXED_CODE = /^(?=[A-Z\d]{6,8}$)(?:[A-Z]+\d+[A-Z]|\d+[A-Z]+\d)/
const LETTER_CODE = /(?<![\p{L}\p{N}])[A-Z]{5,8}(?![\p{L}\p{N}])/gu
const SPOKEN_DIGIT = '(?:zero|oh|o|one|two|three|four|five|six|seven|eight|nine|double|triple)'
const SPOKEN = new RegExp(`\\b${SPOKEN_DIGIT}(?:[ ,-]{1,2}${SPOKEN_DIGIT}){5,}\\b`, 'gi')

/** Phone numbers, and numbers and codes of orders, bookings, accounts, cards and the like; no prices, times, dates or rooms. */
export function findNumbers(text: string): readonly Redaction[] {
  const chains = readChains(text).flatMap((chain) => {
    const kind = readKind(text, chain)
    return kind === null ? [] : [{ ...withSign(text, chain), kind }]
  })
  const codes = [...text.matchAll(LETTER_CODE)]
    .filter(({ index }) => findOwner(text, index) === 'reference')
    .map((match) => ({ start: match.index, end: match.index + match[0].length, kind: 'reference' as const }))
  const spoken = [...text.matchAll(SPOKEN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'phone' as const,
  }))
  return [...chains, ...codes, ...spoken]
}

function readKind(text: string, chain: Chain): RedactionKind | null {
  const { words, start, end } = chain
  const digits = words.replace(/\D/g, '').length
  const before = text.slice(Math.max(0, start - 2), start)
  if (before.endsWith('#')) return digits >= 2 ? 'reference' : null
  if (DATE.test(words) || YEARS.test(words) || isCounted(text, chain)) return null
  const owner = findOwner(text, start)
  if (/\p{L}/u.test(words)) return isCode(chain, digits, owner) ? kindOfCode(words, owner) : null
  if (/[.,:]$/.test(before) && /\d[.,:]$/.test(text.slice(Math.max(0, start - 3), start))) return null
  if (digits < 7 && /^[.,:]\d/.test(text.slice(end, end + 2))) return null
  return kindOfDigits({ words, digits, owner, isOpen: /[+(]$/.test(before), parts: chain.parts })
}

function kindOfDigits(number: {
  words: string
  digits: number
  owner: Owner
  isOpen: boolean
  parts: number
}): RedactionKind | null {
  const { words, digits, owner, isOpen, parts } = number
  if (isOpen && digits >= 7) return 'phone'
  if (digits >= 13) return owner === 'reference' ? 'reference' : 'card'
  if (owner === 'card' && digits >= 7) return 'card'
  if (digits >= 9 && words.startsWith('0') && owner !== 'reference') return 'phone'
  if (digits >= 7) return owner === 'phone' ? 'phone' : 'reference'
  if (owner === 'place' || digits < 3) return null
  if (owner === 'reference' || owner === 'card') return owner
  if (owner === 'phone' && digits >= 6) return 'phone'
  return digits >= 5 && parts === 1 && !words.endsWith('00') ? 'reference' : null
}

function isCode({ words, isLoose }: Chain, digits: number, owner: Owner): boolean {
  const signs = words.replace(/[^\p{L}\p{N}]/gu, '')
  if (MEASURE.test(words)) return false
  if (digits >= 5) return true
  if (owner === 'reference' || owner === 'card') return digits >= 2 && signs.length >= 4
  if (owner === 'place' || isLoose) return false
  return (digits >= 3 && signs.length >= 6) || MIXED_CODE.test(words)
}

function kindOfCode(words: string, owner: Owner): RedactionKind {
  const isIban = /^[A-Z]{2}\d{2}[ \dA-Z]{10,}$/.test(words)
  return isIban && owner !== 'reference' ? 'card' : 'reference'
}

type Owner = 'reference' | 'card' | 'phone' | 'place' | null

/** What the words before a number say that it is, through a few small ones: "order number was …". */
function findOwner(text: string, start: number): Owner {
  const sentence = text
    .slice(Math.max(0, start - CONTEXT_CHARS), start)
    .split(/[!?\n;]|\.\s/)
    .at(-1)
  const words = (sentence ?? '').toLowerCase().match(/[\p{L}]+/gu) ?? []
  let found: Owner = null
  for (const [back, word] of words.toReversed().entries()) {
    if (back > FILLERS_MAX) break
    if (NUMBER_PLACES.has(word)) return 'place'
    if (CARD_OWNERS.has(word)) return 'card'
    if (FILLERS.has(word)) {
      if (NUMBER_OWNERS.has(word) && found === null) found = 'reference'
      if (PHONE_OWNERS.has(word) && word !== 'number' && word !== 'on') found = 'phone'
      continue
    }
    if (NUMBER_OWNERS.has(word)) return 'reference'
    return PHONE_OWNERS.has(word) ? 'phone' : found
  }
  return found
}

/** Money, percentages, and how many of something. */
function isCounted(text: string, { start, end, words }: Chain): boolean {
  if (/[£$€₦₹¥] ?$/.test(text.slice(Math.max(0, start - 2), start))) return true
  if (/^ ?[%°£$€]/.test(text.slice(end, end + 2))) return true
  const next = /^[ -]([\p{L}]+)/u.exec(text.slice(end, end + 30))?.[1]?.toLowerCase() ?? ''
  if (/\p{L}/u.test(words) || words.startsWith('0')) return false
  const isPlural = next.length > 4 && next.endsWith('s') && !next.endsWith('ss')
  return COUNTED.has(next) || (isPlural && words.replace(/\D/g, '').length < 7)
}

function readChains(text: string): readonly Chain[] {
  const parts = [...text.matchAll(PART)].map((match): Part => {
    return { start: match.index, end: match.index + match[0].length, words: match[0] }
  })
  const chains: Chain[] = []
  for (let at = 0; at < parts.length; at += 1) {
    if (!hasDigit(parts[at])) continue
    const first = beginOf(text, parts, at)
    let last = at
    while (goesOn(text, parts[last], parts[last + 1])) last += 1
    const [from, to] = [parts[first], parts[last]]
    if (from === undefined || to === undefined) continue
    chains.push({
      start: from.start,
      end: to.end,
      words: text.slice(from.start, to.end),
      parts: last - first + 1,
      isLoose: first < at && !TIGHT_JOINT.test(text.slice(parts[at - 1]?.end, parts[at]?.start)),
    })
    at = last
  }
  return chains
}

/** Letters before the first digits belong to them: "HSG 4471", "gift-7788", "CLM/88". */
function beginOf(text: string, parts: readonly Part[], at: number): number {
  const [before, part] = [parts[at - 1], parts[at]]
  if (before === undefined || part === undefined) return at
  const joint = text.slice(before.end, part.start)
  const isOwn =
    TIGHT_JOINT.test(joint) || (joint === ' ' && CAPITALS.test(before.words) && before.words !== 'I')
  return isOwn && before.words.length <= 8 && !hasDigit(before) ? at - 1 : at
}

function goesOn(text: string, part: Part | undefined, next: Part | undefined): boolean {
  if (part === undefined || next === undefined) return false
  const joint = text.slice(part.end, next.start)
  if (!JOINT.test(joint)) return false
  if (hasDigit(next)) return /^[A-Z\d]+$/.test(next.words) || TIGHT_JOINT.test(joint)
  if (TIGHT_JOINT.test(joint)) return next.words.length <= 4
  return joint === ' ' && ENDING_CAPITALS.test(next.words)
}

function hasDigit(part: Part | undefined): boolean {
  return part !== undefined && /\d/.test(part.words)
}

function withSign(text: string, { start, end }: Chain): { start: number; end: number } {
  let from = start
  while (from > 0 && /[#+(]/.test(text[from - 1] ?? '')) from -= 1
  return { start: from, end }
}
