/** In the tab that asked for it, from asking until its copies are cleared. */
const DELETING_KEY = 'starline:deleting'

/** Remembers that this tab asks for everything to be deleted. */
export function markDeleting(): void {
  sessionStorage.setItem(DELETING_KEY, '1')
}

/** The deletion was refused, or not asked for yet. */
export function unmarkDeleting(): void {
  sessionStorage.removeItem(DELETING_KEY)
}

/** Whether this tab asked for it: the address of the last page alone clears nobody's drafts. */
export function isDeleting(): boolean {
  return sessionStorage.getItem(DELETING_KEY) !== null
}
