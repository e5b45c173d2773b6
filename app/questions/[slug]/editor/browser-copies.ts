import { isSameWriting, WRITING_FIELDS, WRITING_MODES, type Writing } from '@/lib/practice/writing'

/** A draft as this browser keeps it, with what the server is known to have. */
export interface BrowserCopy {
  readonly draftId: string
  /** The revision that it is based on; 0 for none. */
  readonly revision: number
  readonly editorId: string
  readonly sequence: number
  readonly writing: Writing
  /** Whether the server has it too. */
  readonly isSaved: boolean
}

/** Begins the key of everything that is kept here. */
const PREFIX = 'starline:draft:'
/** What one tab holds against the copy of another until somebody chooses. */
const RIVAL_SUFFIX = ':rival'

/**
 * The drafts that one person keeps in this browser for one question. `userId` is null before the server knows anybody,
 * `storage` where the browser has none.
 */
export class BrowserCopies {
  #userId: string | null
  readonly #questionId: string
  readonly #storage: Storage | null

  constructor(
    storage: Storage | null,
    { userId, questionId }: { userId: string | null; questionId: string },
  ) {
    this.#storage = storage
    this.#userId = userId
    this.#questionId = questionId
  }

  get userId(): string | null {
    return this.#userId
  }

  get key(): string {
    return `${PREFIX}${this.#userId ?? 'guest'}:${this.#questionId}`
  }

  read(): BrowserCopy | null {
    return this.#readFrom(this.key)
  }

  readRival(): BrowserCopy | null {
    return this.#readFrom(this.key + RIVAL_SUFFIX)
  }

  /** Whether the browser took it: storage may be full or forbidden. */
  write(copy: BrowserCopy): boolean {
    return this.#writeTo(this.key, copy)
  }

  writeRival(copy: BrowserCopy): boolean {
    return this.#writeTo(this.key + RIVAL_SUFFIX, copy)
  }

  /** Takes the copy away if it still says that. */
  removeIfSame(writing: Writing): void {
    const copy = this.read()
    if (copy !== null && isSameWriting(copy.writing, writing)) this.remove()
  }

  remove(): void {
    this.#removeFrom(this.key)
    this.removeRival()
  }

  removeRival(): void {
    this.#removeFrom(this.key + RIVAL_SUFFIX)
  }

  /** From now on these are the copies of that person (null: nobody known yet); what was kept so far goes along. */
  moveTo(userId: string | null): void {
    if (this.#userId === userId) return
    const [copy, rival] = [this.read(), this.readRival()]
    this.remove()
    this.#userId = userId
    const place = this.read() === null ? this.key : this.key + RIVAL_SUFFIX
    if (copy !== null) this.#writeTo(place, copy)
    if (rival !== null) this.writeRival(rival)
  }

  #readFrom(key: string): BrowserCopy | null {
    try {
      return parseBrowserCopy(this.#storage?.getItem(key) ?? null)
    } catch {
      return null
    }
  }

  #writeTo(key: string, copy: BrowserCopy): boolean {
    if (this.#storage === null) return false
    try {
      this.#storage.setItem(key, JSON.stringify(copy))
      return true
    } catch {
      return false
    }
  }

  #removeFrom(key: string): void {
    try {
      this.#storage?.removeItem(key)
    } catch {
      // Where storage is forbidden nothing was kept.
    }
  }
}

/** Reads what `write` wrote; null for anything else. By hand, because a validation library would weigh more than the page. */
export function parseBrowserCopy(json: string | null): BrowserCopy | null {
  if (json === null) return null
  try {
    const copy: unknown = JSON.parse(json)
    return isBrowserCopy(copy) ? copy : null
  } catch {
    return null
  }
}

function isBrowserCopy(value: unknown): value is BrowserCopy {
  return (
    isObject(value) &&
    typeof value.draftId === 'string' &&
    typeof value.editorId === 'string' &&
    Number.isInteger(value.revision) &&
    Number.isInteger(value.sequence) &&
    typeof value.isSaved === 'boolean' &&
    isWriting(value.writing)
  )
}

function isWriting(value: unknown): value is Writing {
  if (!isObject(value) || !isObject(value.text)) return false
  const { mode, text } = value
  return (
    WRITING_MODES.some((known) => known === mode) &&
    WRITING_FIELDS.every((field) => typeof text[field] === 'string')
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
