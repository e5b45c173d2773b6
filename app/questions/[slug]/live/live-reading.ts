import { composeAnswer, isBlankText } from '@/lib/practice/writing'
import type { BrowserReader } from '@/lib/reader/browser'
import type { ReaderFiles } from '@/lib/reader/browser-messages'
import type { AskedQuestion, KeyPointId } from '@/lib/rubric/types'
import { ANSWER_FORM_ID, readFields } from '../editor/form-fields'

/** How the reading while somebody writes stands. */
export type LiveState =
  | { readonly phase: 'off' | 'failed' }
  | { readonly phase: 'loading'; readonly loadedMegabytes: number }
  /** The points called for that the answer shows so far; null: nothing has been read yet. */
  | { readonly phase: 'on'; readonly seen: ReadonlySet<KeyPointId> | null }

/** A pause in typing after which the answer is read. */
const PAUSE_MS = 700

/**
 * Reads the answer in the editor's form after each pause in typing, one reading at a time and always the newest words. One for a
 * page: its listeners are told when the state changes.
 */
export class LiveReading {
  #state: LiveState = { phase: 'off' }
  #reader: BrowserReader | null = null
  #pause: ReturnType<typeof setTimeout> | undefined
  #isReading = false
  #isStale = false
  readonly #listeners = new Set<() => void>()
  readonly #files: ReaderFiles
  readonly #question: AskedQuestion

  constructor(files: ReaderFiles, question: AskedQuestion) {
    this.#files = files
    this.#question = question
  }

  readonly state = (): LiveState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Loads the reader and begins. Nothing is loaded before. */
  async start(): Promise<void> {
    if (this.#state.phase === 'loading' || this.#state.phase === 'on') return
    this.#become({ phase: 'loading', loadedMegabytes: 0 })
    try {
      // Even the code that loads it comes only now: most people never ask.
      const { openBrowserReader } = await import('@/lib/reader/browser')
      const reader = await openBrowserReader(this.#files, (loadedBytes) => {
        // Told by the megabyte: the page has better to do than to draw each packet.
        const megabytes = Math.floor(loadedBytes / 1e6)
        const isNews = this.#state.phase === 'loading' && megabytes !== this.#state.loadedMegabytes
        if (isNews) this.#become({ phase: 'loading', loadedMegabytes: megabytes })
      })
      if (this.state().phase !== 'loading') return reader.close()
      this.#reader = reader
      document.addEventListener('input', this.#typed)
      this.#become({ phase: 'on', seen: null })
      await this.#read()
    } catch {
      this.#become({ phase: 'failed' })
    }
  }

  /** Gives the memory back. */
  stop(): void {
    clearTimeout(this.#pause)
    document.removeEventListener('input', this.#typed)
    this.#reader?.close()
    this.#reader = null
    this.#isReading = false
    this.#become({ phase: 'off' })
  }

  readonly #typed = (event: Event): void => {
    if (!(event.target instanceof HTMLElement) || event.target.closest(`#${ANSWER_FORM_ID}`) === null) return
    clearTimeout(this.#pause)
    this.#pause = setTimeout(() => this.#read(), PAUSE_MS)
  }

  async #read(): Promise<void> {
    const form = document.getElementById(ANSWER_FORM_ID)
    if (this.#reader === null || !(form instanceof HTMLFormElement)) return
    if (this.#isReading) {
      this.#isStale = true
      return
    }
    const answer = composeAnswer(readFields(form))
    if (isBlankText(answer)) return this.#become({ phase: 'on', seen: null })
    this.#isReading = true
    this.#isStale = false
    const assessment = await this.#reader.assess(answer, this.#question).catch(() => null)
    this.#isReading = false
    if (this.#state.phase !== 'on') return
    const found = assessment?.judged
      ? assessment.findings.filter(({ called, evidence }) => called && evidence.length > 0)
      : []
    this.#become({ phase: 'on', seen: new Set(found.map(({ id }) => id)) })
    if (this.#isStale) await this.#read()
  }

  #become(state: LiveState): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}
