import type { Draft } from '@/lib/practice/draft'
import type { AdvisedShares } from '@/lib/practice/usual-words'
import type { Writing } from '@/lib/practice/writing'

/** What the page knew when the server rendered it. */
export interface EditorPage {
  readonly questionId: string
  /** Where the question lives, without any query. */
  readonly address: string
  /** Whether there are four parts to choose, with the share of the words that each usually takes. */
  readonly shares: AdvisedShares | null
  /** Null: nobody yet. */
  readonly userId: string | null
  /** What the server keeps, or null. */
  readonly kept: Draft | null
  /** The past attempt to start from again, or null. */
  readonly from: Writing | null
  /** The draft that this is, or would be. */
  readonly draftId: string
  /** What the fields show before any script runs. */
  readonly shown: Writing
  /** By the server's clock, milliseconds since 1970. */
  readonly renderedAt: number
}
