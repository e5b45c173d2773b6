/** Begins every key that scripts of this site keep in the browser. */
const PREFIX = 'starline:'
const CLEARED_KEY = `${PREFIX}cleared`

/** Forgets what scripts have kept in this browser, and tells the other tabs, which hear of it as a `storage` event. */
export function clearDevice(storages: readonly Storage[]): void {
  for (const storage of storages) {
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index))
    for (const key of keys) if (key?.startsWith(PREFIX)) storage.removeItem(key)
    // Not before: a full storage takes no mark, and must be cleared all the same.
    storage.setItem(CLEARED_KEY, '1')
    storage.removeItem(CLEARED_KEY)
  }
}

/** Whether a `storage` event says that the device was cleared, by `clearDevice` or by the browser's own means. */
export function saysDeviceCleared({ key, newValue }: Pick<StorageEvent, 'key' | 'newValue'>): boolean {
  return key === null || (key === CLEARED_KEY && newValue !== null)
}
