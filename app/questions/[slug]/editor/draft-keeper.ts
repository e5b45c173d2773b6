import { type DraftBase, isTooLongToKeep, type SaveOutcome } from '@/lib/practice/draft'
import { emptyWriting, isBlank, isSameWriting, type Writing } from '@/lib/practice/writing'
import type { BrowserCopy } from './browser-copies'
import type { KeeperPorts, KeeperState, SaveReply } from './keeper-contract'
import type { OpenedDraft, Rival } from './open-draft'
import { forgetDrafts, nextSequence, rememberDraft, thisEditorId } from './this-tab'

export const SAVE_EVERY_MS = 1_500
export const UNDO_MS = 10_000
const RETRY_FIRST_MS = 2_000
const RETRY_MAX_MS = 60_000

type Wish = 'save' | 'discard' | null

/**
 * Keeps what is typed: in this browser at once, on the server soon, one message at a time, again and again until it
 * arrives. It knows nothing of the page: it is told what was typed, and tells what the fields must show.
 */
export class DraftKeeper {
  #state: KeeperState
  readonly #listeners = new Set<() => void>()
  readonly #ports: KeeperPorts
  readonly #questionId: string
  #draftId: string
  #revision: number
  #sequence = nextSequence()
  #writing: Writing
  #wish: Wish = null
  #rivals: readonly Rival[]
  /** What was chosen against: the server will hold it up once more, and is then overruled. */
  #refused: Writing | null = null
  #failures = 0
  #isSending = false
  #isPaused = false
  #isStopped = false
  #isCleared = false
  #cancelSend: (() => void) | null = null
  #cancelUndo: (() => void) | null = null

  constructor(ports: KeeperPorts, questionId: string, opened: OpenedDraft) {
    this.#ports = ports
    this.#questionId = questionId
    this.#draftId = opened.draftId
    this.#revision = opened.revision
    this.#writing = opened.writing
    this.#rivals = opened.rivals
    const status = isTooLongToKeep(opened.writing) ? 'too_long' : 'quiet'
    this.#state = { status, rival: opened.rivals[0] ?? null, undo: null, shown: opened.writing }
    if (!opened.isSaved) this.#wishFor('save', 0)
  }

  get state(): KeeperState {
    return this.#state
  }

  /** Whether the device was cleared while the page was open. */
  get isCleared(): boolean {
    return this.#isCleared
  }

  get base(): DraftBase {
    return {
      questionId: this.#questionId,
      draftId: this.#draftId,
      revision: this.#revision,
      editorId: thisEditorId(),
      sequence: this.#sequence,
    }
  }

  /** Whose words these are, for good once the server said so; null: nobody's yet. */
  get userId(): string | null {
    return this.#ports.copies.userId
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Listens for saves that succeed; the result stops it. */
  onSaved(listener: () => void): () => void {
    let before = this.#state.status
    return this.subscribe(() => {
      const { status } = this.#state
      if (status === 'saved' && before !== 'saved') listener()
      before = status
    })
  }

  /** Somebody typed, or switched the mode. A blank is not kept: it would replace words. */
  changed(writing: Writing): void {
    if (this.#isCleared) return
    this.#writing = writing
    if (isBlank(writing)) {
      this.#tell({ status: 'quiet' })
      return
    }
    this.#sequence = nextSequence()
    const status = this.#keepHere()
    const isOnItsWay = status === 'device' && this.#failures === 0 && this.#rivals.length === 0
    this.#tell({ status: isOnItsWay ? 'saving' : status })
    this.#wishFor('save', SAVE_EVERY_MS)
  }

  /** Holds another version up beside this one. */
  offer(rival: Rival): void {
    if (this.#isCleared || isBlank(rival.writing) || isSameWriting(rival.writing, this.#writing)) return
    this.#rivals = [...this.#rivals.filter(({ origin }) => origin !== rival.origin), rival]
    this.#tell({ rival: this.#rivals[0] ?? null })
  }

  /** Another tab of this browser kept a copy. It is followed where this tab has nothing that the other has not seen. */
  otherTabKept(copy: BrowserCopy): void {
    const isOwn = copy.editorId === thisEditorId()
    if (isOwn || isBlank(copy.writing) || this.#isPaused || this.#isCleared) return
    const isSuccessor = copy.draftId === this.#draftId && copy.revision >= this.#revision
    if (isSameWriting(copy.writing, this.#writing)) {
      if (isSuccessor) this.#revision = copy.revision
      return
    }
    if (isBlank(this.#writing) || (isSuccessor && this.#wish === null)) {
      this.#follow(copy)
      return
    }
    const { draftId, revision, writing } = copy
    this.offer({ origin: 'tab', draftId, revision, writing })
  }

  /** Settles which version goes on. The other one can be brought back for a while. */
  choose(choice: 'theirs' | 'mine'): void {
    const [rival, ...others] = this.#rivals
    if (rival === undefined) return
    const mine = this.#writing
    this.#rivals = others
    if (rival.origin === 'tab' || rival.origin === 'visit') this.#ports.copies.removeRival()
    this.#tell({ rival: others[0] ?? null })
    this.#refused = choice === 'mine' ? rival.writing : mine
    if (rival.origin === 'kept') {
      this.#draftId = rival.draftId
      this.#revision = rival.revision
    }
    if (choice === 'theirs') this.#tell({ shown: rival.writing })
    if (choice === 'theirs' || rival.origin !== 'attempt') {
      this.changed(choice === 'theirs' ? rival.writing : mine)
      this.#offerUndo('replaced', this.#refused)
    }
  }

  /** Throws the draft away, here and on the server. It can be brought back for a while. */
  startOver(): void {
    if (this.#isCleared) return
    const writing = this.#writing
    this.#writing = emptyWriting(writing.mode)
    this.#sequence = nextSequence()
    this.#rivals = []
    this.#ports.copies.remove()
    this.#tell({ shown: this.#writing, rival: null, status: 'quiet' })
    if (!isBlank(writing)) this.#offerUndo('discarded', writing)
    this.#wishFor('discard', 0)
  }

  undo(): void {
    const undone = this.#state.undo
    if (undone === null) return
    this.#cancelUndo?.()
    this.#tell({ shown: undone.writing, undo: null })
    this.changed(undone.writing)
  }

  /** The line is back, or the page is being left: no use in waiting. */
  hurry(): void {
    if (this.#wish !== null) this.#wishFor(this.#wish, 0)
  }

  /** While the answer is being sent, no draft of it is. */
  pause(): void {
    this.#isPaused = true
    this.#cancelSend?.()
    this.#cancelSend = null
  }

  resume(): void {
    this.#isPaused = false
    this.hurry()
  }

  /** The answer arrived: neither the browser nor the server keeps a draft of it any longer. */
  close(sent: Writing, at: number): void {
    if (this.#isCleared) return
    this.#wish = null
    this.#ports.copies.removeRival()
    this.#ports.copies.removeIfSame(sent)
    rememberDraft(this.#questionId, { at, userId: this.userId, draftId: this.#draftId, kept: null, sent })
  }

  /** The editor is gone. What was not sent yet is sent now. */
  stop(): void {
    void this.#send()
    this.#isStopped = true
    this.#cancelSend?.()
    this.#cancelUndo?.()
    this.#listeners.clear()
  }

  /** The device was cleared: nothing that was written here may outlive that. Only another page keeps words again. */
  forget(): void {
    this.#isCleared = true
    this.#wish = null
    this.#cancelSend?.()
    this.#cancelUndo?.()
    this.#writing = emptyWriting(this.#writing.mode)
    this.#rivals = []
    this.#refused = null
    this.#ports.copies.remove()
    forgetDrafts()
    this.#tell({ status: 'cleared', rival: null, undo: null, shown: this.#writing })
  }

  #tell(change: Partial<KeeperState>): void {
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }

  #follow(copy: BrowserCopy): void {
    this.#draftId = copy.draftId
    this.#revision = copy.revision
    this.#writing = copy.writing
    this.#tell({ shown: copy.writing, status: 'quiet' })
  }

  #offerUndo(what: 'discarded' | 'replaced', writing: Writing): void {
    this.#cancelUndo?.()
    this.#tell({ undo: { what, writing } })
    this.#cancelUndo = this.#ports.after(UNDO_MS, () => this.#tell({ undo: null }))
  }

  #keepCopy(isSaved: boolean): boolean {
    const { draftId, revision, editorId, sequence } = this.base
    const copy = { draftId, revision, editorId, sequence, writing: this.#writing, isSaved }
    const isPlaceTaken = this.#rivals.some(({ origin }) => origin === 'tab')
    return isPlaceTaken ? this.#ports.copies.writeRival(copy) : this.#ports.copies.write(copy)
  }

  /** Keeps the words in this browser, and says how far that goes. */
  #keepHere(): 'device' | 'too_long' | 'nowhere' {
    if (!this.#keepCopy(false)) return 'nowhere'
    return isTooLongToKeep(this.#writing) ? 'too_long' : 'device'
  }

  #wishFor(wish: Exclude<Wish, null>, ms: number): void {
    this.#wish = wish
    if (this.#isSending || this.#isPaused || this.#isStopped) return
    if (this.#cancelSend !== null && ms > 0) return
    this.#cancelSend?.()
    this.#cancelSend = this.#ports.after(ms, () => void this.#send())
  }

  async #send(): Promise<void> {
    this.#cancelSend = null
    const wish = this.#wish
    const isKeepable = !isBlank(this.#writing) && !isTooLongToKeep(this.#writing)
    const isHeldUp = wish === 'save' && (this.#rivals.length > 0 || !isKeepable)
    if (wish === null || isHeldUp || this.#isSending || this.#isPaused || this.#isStopped) return
    this.#isSending = true
    let wait = SAVE_EVERY_MS
    try {
      await (wish === 'discard' ? this.#sendDiscard() : this.#sendSave())
      this.#failures = 0
    } catch {
      // Whatever the line or the server had: the words are kept here, and sent again.
      wait = Math.min(RETRY_FIRST_MS * 2 ** this.#failures, RETRY_MAX_MS)
      this.#failures += 1
      if (!isBlank(this.#writing)) this.#tell({ status: this.#keepHere() })
    }
    this.#isSending = false
    if (this.#wish !== null) this.#wishFor(this.#wish, wait)
  }

  async #sendSave(): Promise<void> {
    const sent = { ...this.base, writing: this.#writing }
    if (this.#failures === 0) this.#tell({ status: 'saving' })
    const reply = await this.#ports.save(sent)
    if (this.#isCleared) return
    if (reply.ok) return this.#noteSaved(sent, reply)
    if (reply.reason === 'newer') return this.#noteNewer(reply.draft)
    if (reply.reason === 'gone') {
      this.#revision = 0
      return
    }
    if (this.#sequence === sent.sequence) this.#wish = null
    if (reply.reason !== 'blank') this.#tell({ status: reply.reason === 'invalid' ? 'device' : 'other_user' })
  }

  #noteSaved(sent: DraftBase & { writing: Writing }, reply: Extract<SaveReply, { ok: true }>): void {
    this.#ports.copies.moveTo(reply.userId)
    this.#draftId = reply.draftId
    this.#revision = reply.revision
    this.#refused = null
    const { editorId, sequence, writing } = sent
    const savedAt = new Date(reply.at).toISOString()
    const kept = { id: reply.draftId, revision: reply.revision, editorId, sequence, writing, savedAt }
    rememberDraft(this.#questionId, {
      at: reply.at,
      draftId: reply.draftId,
      userId: reply.userId,
      kept,
      sent: null,
    })
    const isAll = this.#sequence === sequence
    if (isAll) this.#wish = null
    this.#keepCopy(isAll)
    const isNextOnItsWay = !isTooLongToKeep(this.#writing)
    this.#tell({ status: isAll ? 'saved' : isNextOnItsWay ? 'saving' : 'too_long' })
  }

  #noteNewer({ id, revision, writing }: Extract<SaveOutcome, { reason: 'newer' }>['draft']): void {
    if (this.#refused !== null && isSameWriting(this.#refused, writing)) {
      this.#draftId = id
      this.#revision = revision
      return
    }
    this.offer({ origin: 'kept', draftId: id, revision, writing })
    this.#tell({ status: this.#keepHere() })
  }

  async #sendDiscard(): Promise<void> {
    const sent = this.base
    const reply = await this.#ports.discard(sent)
    if (this.#isCleared) return
    if (this.#sequence === sent.sequence) this.#wish = null
    if (!reply.ok) {
      if (reply.reason === 'newer') this.#noteNewer(reply.draft)
      if (reply.reason === 'other_user') this.#tell({ status: 'other_user' })
      return
    }
    this.#revision = 0
    rememberDraft(this.#questionId, {
      at: reply.at,
      userId: this.userId,
      draftId: this.#draftId,
      kept: null,
      sent: null,
    })
  }
}
