/** How many words somebody would count: a contraction is one. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,:]*/gu)?.length ?? 0
}
