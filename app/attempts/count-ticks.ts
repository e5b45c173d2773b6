/** How many of a general question's criteria were ticked; null where it has none, as when it is no longer asked. */
export function countTicks(
  ticked: readonly string[],
  criteria: readonly string[],
): { count: number; all: number } | null {
  if (criteria.length === 0) return null
  return { count: criteria.filter((id) => ticked.includes(id)).length, all: criteria.length }
}
