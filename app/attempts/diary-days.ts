/** A day of the diary, and the things that happened on it, in the order given. */
export interface DiaryDay<T> {
  /** The date in the person's zone, as `2026-11-22`. */
  readonly date: string
  readonly entries: readonly T[]
}

/** Puts entries that follow one another on the same day together. Days are those of `timeZone`, an IANA name. */
export function groupByDay<T extends { readonly createdAt: Date }>(
  entries: readonly T[],
  timeZone: string,
): readonly DiaryDay<T>[] {
  // Swedish dates are ISO dates.
  const format = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' })
  const days: { date: string; entries: T[] }[] = []
  for (const entry of entries) {
    const date = format.format(entry.createdAt)
    const last = days.at(-1)
    if (last?.date === date) last.entries.push(entry)
    else days.push({ date, entries: [entry] })
  }
  return days
}
