import type { Draft } from '@/lib/practice/draft'
import type { Writing } from '@/lib/practice/writing'
import type { EditorPage } from './editor-page'

/** A random id (UUID 4). `crypto.randomUUID` is missing where the page came over plain HTTP from another machine. */
export function newId(): string {
  const hex = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  )
  const text = hex.join('')
  const variant = '89ab'.charAt(Number.parseInt(text.charAt(16), 16) % 4)
  return [
    text.slice(0, 8),
    text.slice(8, 12),
    `4${text.slice(13, 16)}`,
    `${variant}${text.slice(17, 20)}`,
    text.slice(20),
  ].join('-')
}

let editorId: string | null = null
let sequence = 0

/** Names this tab from its opening to its closing. Tells its late messages from a rival's. */
export function thisEditorId(): string {
  editorId ??= newId()
  return editorId
}

/** Rises with every call, whichever editor of this tab asks. */
export function nextSequence(): number {
  sequence += 1
  return sequence
}

/** What the server answered last about a question, in this tab. */
export interface KnownDraft {
  /** By the server's clock, milliseconds since 1970. */
  readonly at: number
  /** Whose it is; null: nobody's yet. */
  readonly userId: string | null
  readonly draftId: string
  /** Null when it was sent or discarded. */
  readonly kept: Draft | null
  /** What was sent, so that going back finds it. */
  readonly sent: Writing | null
}

const known = new Map<string, KnownDraft>()

/** Notes what the server answered: a page that comes back by the Back button may be older than that. */
export function rememberDraft(questionId: string, draft: KnownDraft): void {
  known.set(questionId, draft)
}

/** Forgets all that the server answered in this tab. */
export function forgetDrafts(): void {
  known.clear()
}

const SENT_MARK = 'starlineSent'

/** Marks this entry of the browser's history: its answer was sent. */
export function markSent(): void {
  window.history.replaceState({ ...window.history.state, [SENT_MARK]: true }, '')
}

/** The page that asks: what it is about, whom it was made for (null: nobody yet), and when. */
type AskingPage = Pick<EditorPage, 'questionId' | 'userId' | 'renderedAt'>

/** What was sent from here, where somebody came back by the Back button, or null. */
export function recallSent(page: AskingPage): Writing | null {
  return window.history.state?.[SENT_MARK] === true ? (recall(page)?.sent ?? null) : null
}

/** What the server answered after the page was rendered, or null. */
export function recallDraft(page: AskingPage): KnownDraft | null {
  const draft = recall(page)
  return draft !== null && draft.at >= page.renderedAt ? draft : null
}

// Somebody else may have signed in since, in the same tab.
function recall({ questionId, userId }: AskingPage): KnownDraft | null {
  const draft = known.get(questionId)
  if (draft === undefined) return null
  const isOfAnother = draft.userId !== null && userId !== null && draft.userId !== userId
  return isOfAnother ? null : draft
}
