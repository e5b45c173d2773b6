import type { AskedQuestion, Assessment } from '../rubric'

/** Addresses of what the reader in the browser needs, and how many bytes they are together. */
export interface ReaderFiles {
  readonly model: string
  readonly manifest: string
  readonly tokenizer: string
  readonly runtime: string
  readonly bytes: number
}

/** What the page says to the worker. */
export type ToWorker =
  | { readonly kind: 'open'; readonly files: ReaderFiles }
  | {
      readonly kind: 'assess'
      readonly id: number
      readonly answer: string
      readonly question: AskedQuestion
    }

/** What the worker says to the page. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly loadedBytes: number }
  | { readonly kind: 'open' }
  | { readonly kind: 'assessed'; readonly id: number; readonly assessment: Assessment }
  | { readonly kind: 'failed'; readonly id: number | null; readonly message: string }
