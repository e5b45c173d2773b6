/** One way of writing an address, whoever types it and wherever: compatibility forms unified, trimmed, lower case. */
export function normaliseEmail(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase()
}
