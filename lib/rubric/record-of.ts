/** A record with one entry for each id. */
export function recordOf<Id extends string, Value>(
  ids: readonly Id[],
  read: (id: Id, index: number) => Value,
): Record<Id, Value> {
  // Object.fromEntries forgets its keys; every id of `ids` is among them.
  return Object.fromEntries(ids.map((id, index) => [id, read(id, index)])) as Record<Id, Value>
}
