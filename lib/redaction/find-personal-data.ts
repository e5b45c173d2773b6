import { findEmails } from './find-emails'
import { findNames } from './find-names'
import { findNumbers } from './find-numbers'
import { addRedactions } from './redactions'
import type { Redaction } from './types'

/**
 * Names of people, phone numbers, e-mail addresses, and numbers of orders, cards, accounts and bookings in an English text, as people
 * type it: in the order of the text and apart. Rather too much than too little: whoever wrote it takes marks away with a click. Linear
 * in the length of the text.
 */
export function findPersonalData(text: string): readonly Redaction[] {
  const emails = findEmails(text)
  const isFree = ({ start, end }: Redaction) =>
    emails.every((email) => end <= email.start || start >= email.end)
  return addRedactions(emails, findNumbers(text).filter(isFree), findNames(text).filter(isFree))
}
