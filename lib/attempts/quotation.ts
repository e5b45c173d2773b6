/** Words of an answer, ready to stand between quotation marks in a sentence of ours. */
export interface Quotation {
  readonly quote: string
  /** Whether the words end a sentence themselves, or who quotes them must. */
  readonly ending: 'closed' | 'open'
}

const LEADS_ON = /(?<![\s,;:–—-])[\s,;:–—-]+$/u
const ENDS_SENTENCE = /[.!?…]["'”’)\]]*$/u

/** Cuts signs at the end that only led on to more words, and tells whether a full stop is due. */
export function toQuotation(words: string): Quotation {
  const quote = words.replace(LEADS_ON, '')
  return { quote, ending: ENDS_SENTENCE.test(quote) ? 'closed' : 'open' }
}
