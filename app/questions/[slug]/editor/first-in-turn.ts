/**
 * Runs at once for somebody who is known. For nobody yet, one tab of the browser after the other: what is sent first makes
 * the guest, and the next tab then goes on as that guest instead of making another. Throws what `run` throws.
 */
export async function firstInTurn<Reply>(
  { userId }: { readonly userId: string | null },
  run: () => Promise<Reply>,
): Promise<Reply> {
  // Missing where the page came over plain HTTP from another machine; then two tabs may make two guests.
  const locks: LockManager | undefined = globalThis.navigator?.locks
  if (userId !== null || locks === undefined) return run()
  return locks.request('starline:first-in-turn', run)
}
