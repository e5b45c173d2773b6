import type { DiscardOutcome, DraftBase, SaveOutcome } from '@/lib/practice/draft'
import type { Writing } from '@/lib/practice/writing'
import type { BrowserCopies } from './browser-copies'
import type { Rival } from './open-draft'

/** Why a message changed nothing that no other draft explains: somebody else is signed in by now, or the text is too much. */
type Refused = { readonly ok: false; readonly reason: 'other_user' | 'invalid' }
/** `userId` is whom the draft belongs to by now, `at` the server's clock in milliseconds. */
export type SaveReply = (SaveOutcome & { readonly userId: string; readonly at: number }) | Refused
export type DiscardReply = (DiscardOutcome & { readonly at: number }) | Refused

/**
 * `device`: only this browser has it. `too_long`: and the server never will. `nowhere`: not even this browser has it.
 * `cleared`: this device was cleared, and the page keeps nothing any more.
 */
export type SaveStatus =
  | 'quiet'
  | 'saving'
  | 'saved'
  | 'device'
  | 'too_long'
  | 'nowhere'
  | 'other_user'
  | 'cleared'

export interface KeeperState {
  readonly status: SaveStatus
  readonly rival: Rival | null
  /** What can be brought back for `UNDO_MS`, and what happened to it. */
  readonly undo: { readonly what: 'discarded' | 'replaced'; readonly writing: Writing } | null
  /** What the fields must show, whenever it is another object than before. */
  readonly shown: Writing
}

export interface KeeperPorts {
  readonly save: (draft: DraftBase & { readonly writing: Writing }) => Promise<SaveReply>
  readonly discard: (draft: DraftBase) => Promise<DiscardReply>
  readonly copies: BrowserCopies
  /** Runs something later; the result takes it back. */
  readonly after: (ms: number, run: () => void) => () => void
}
