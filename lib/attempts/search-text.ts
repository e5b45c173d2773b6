const APOSTROPHES = /['’ʼ]/gu
const MARKS = /\p{M}+/gu
const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]+/gu

/**
 * A text as search sees it: decomposed, without marks, lower case, only letters, digits and single spaces.
 * Answers and queries pass through the same, so both databases find alike, and no wildcard of LIKE survives.
 */
export function toSearchText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(APOSTROPHES, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(NEITHER_LETTER_NOR_DIGIT, ' ')
    .trim()
}
