/** The text with every line end as LF, which is how it is counted, stored and judged. Nothing else is changed. */
export function toLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}
