import { WRITING_FIELDS, type Writing } from './writing'

/** UTF-16 code units over all fields; what is longer stays in the browser. */
export const DRAFT_LENGTH_CHARS_MAX = 60_000

/** Whether the server would refuse to keep it. Fields that do not show count too. */
export function isTooLongToKeep({ text }: Writing): boolean {
  return WRITING_FIELDS.reduce((sum, field) => sum + text[field].length, 0) > DRAFT_LENGTH_CHARS_MAX
}

/** A draft as the server keeps it: at most one a person and question. */
export interface Draft {
  readonly id: string
  /** Rises by one a save, from 1. */
  readonly revision: number
  /** The tab that saved last, and its own count of saves. */
  readonly editorId: string
  readonly sequence: number
  readonly writing: Writing
  /** ISO 8601, in UTC. */
  readonly savedAt: string
}

/** Which draft an editor is working on, and how far it got: what tells a newer save from an older one. */
export interface DraftBase {
  readonly questionId: string
  readonly draftId: string
  /** The revision that the editor last saw; 0 where it saw none. */
  readonly revision: number
  /** Random, one for each tab. */
  readonly editorId: string
  /** Rises with every change in that tab. */
  readonly sequence: number
}

export type SaveOutcome =
  | { readonly ok: true; readonly draftId: string; readonly revision: number }
  /** Another tab or device saved since the revision that this one is based on. Nothing was written. */
  | { readonly ok: false; readonly reason: 'newer'; readonly draft: Draft }
  /** The draft that this is based on was sent or discarded. Nothing was written; revision 0 makes a new one. */
  | { readonly ok: false; readonly reason: 'gone' }
  /** A blank would have replaced text. Nothing was written. */
  | { readonly ok: false; readonly reason: 'blank' }

export type DiscardOutcome = { readonly ok: true } | Extract<SaveOutcome, { reason: 'newer' }>
