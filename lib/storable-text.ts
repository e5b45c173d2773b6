/** The text without NUL: no keyboard makes one, no page shows one, and PostgreSQL refuses the text that has one. */
export function toStorableText(text: string): string {
  return text.replaceAll('\0', '')
}
