const OPENING_LENGTH_CHARS = 160

/** The beginning of an answer as one line, cut between words, with an ellipsis where there is more. */
export function toOpening(answer: string): string {
  const line = answer
    .slice(0, 2 * OPENING_LENGTH_CHARS)
    .replace(/\s+/g, ' ')
    .trim()
  if (line.length <= OPENING_LENGTH_CHARS) {
    return answer.length > 2 * OPENING_LENGTH_CHARS ? `${line}…` : line
  }
  const cut = line.slice(0, OPENING_LENGTH_CHARS)
  const lastSpace = cut.lastIndexOf(' ')
  return `${lastSpace > 0 ? cut.slice(0, lastSpace) : cut}…`
}
