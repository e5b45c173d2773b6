import type { Draft } from '@/lib/practice/draft'
import { isBlank, isSameWriting, type Writing } from '@/lib/practice/writing'
import type { BrowserCopy } from './browser-copies'

/** Another version of the same answer, which somebody must choose or refuse. */
export interface Rival {
  /**
   * `kept`: the server's. `tab`: another tab's. `visit`: what an earlier visit held against another tab's and nobody chose.
   * `attempt`: a past attempt, to start from again.
   */
  readonly origin: 'kept' | 'tab' | 'visit' | 'attempt'
  readonly draftId: string
  readonly revision: number
  readonly writing: Writing
}

/** What the editor begins with. */
export interface OpenedDraft {
  readonly draftId: string
  readonly revision: number
  readonly writing: Writing
  readonly isSaved: boolean
  readonly rivals: readonly Rival[]
}

/**
 * Chooses between the server's draft and the browser's: the newer one where one can tell, else the browser's with the
 * server's as its rival. `empty` is what to begin with where neither has words. Nothing is lost either way.
 */
export function openDraft(
  kept: Draft | null,
  copy: BrowserCopy | null,
  empty: { readonly draftId: string; readonly writing: Writing },
): OpenedDraft {
  // The server had a saved copy, so what it has now is newer: nothing, where the draft was sent or discarded.
  const unsaved = copy === null || copy.isSaved || isBlank(copy.writing) ? null : copy
  if (kept === null) return unsaved === null ? openEmpty(empty) : openCopy(unsaved, 0)
  if (unsaved === null || isSameWriting(unsaved.writing, kept.writing)) return openKept(kept)
  if (isBasedOn(unsaved, kept)) return openCopy(unsaved, kept.revision)
  const { id, revision, writing } = kept
  return {
    ...openCopy(unsaved, unsaved.revision),
    rivals: [{ origin: 'kept', draftId: id, revision, writing }],
  }
}

/** The same, where somebody typed before the scripts arrived, into fields that showed `shown`: those words come first. */
export function withTyped(opened: OpenedDraft, shown: Writing, typed: Writing): OpenedDraft {
  if (isSameWriting(typed, shown)) return opened
  const { draftId, revision, writing, rivals } = opened
  const isPassedOver = !isBlank(writing) && !isSameWriting(writing, shown)
  const passedOver: readonly Rival[] = isPassedOver ? [{ origin: 'tab', draftId, revision, writing }] : []
  return { ...opened, writing: typed, isSaved: false, rivals: [...passedOver, ...rivals] }
}

function isBasedOn(copy: BrowserCopy, kept: Draft): boolean {
  if (copy.draftId !== kept.id) return false
  return (
    copy.revision === kept.revision || (copy.editorId === kept.editorId && copy.sequence >= kept.sequence)
  )
}

function openEmpty({ draftId, writing }: { draftId: string; writing: Writing }): OpenedDraft {
  return { draftId, revision: 0, writing, isSaved: true, rivals: [] }
}

function openKept({ id, revision, writing }: Draft): OpenedDraft {
  return { draftId: id, revision, writing, isSaved: true, rivals: [] }
}

function openCopy({ draftId, writing }: BrowserCopy, revision: number): OpenedDraft {
  return { draftId, revision, writing, isSaved: false, rivals: [] }
}
