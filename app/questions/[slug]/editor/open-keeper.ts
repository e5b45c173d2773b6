import { composeAnswer, type Writing } from '@/lib/practice/writing'
import { discardDraft, saveDraft } from '../actions'
import { BrowserCopies } from './browser-copies'
import { DraftKeeper } from './draft-keeper'
import type { EditorPage } from './editor-page'
import { firstInTurn } from './first-in-turn'
import { openDraft, withTyped } from './open-draft'
import { recallDraft, recallSent } from './this-tab'

export interface OpenedKeeper {
  readonly keeper: DraftKeeper
  readonly copies: BrowserCopies
}

/** Begins to keep what is written on the page; `typed` is what its fields hold by now. */
export function openKeeper(page: EditorPage, typed: Writing): OpenedKeeper {
  const copies = openCopies(page)
  const known = recallDraft(page)
  const sent = recallSent(page)
  const opened = openDraft(known === null ? page.kept : known.kept, copies.read(), {
    draftId: known?.draftId ?? page.draftId,
    writing: sent ?? page.from ?? page.shown,
  })
  const keeper = new DraftKeeper(
    {
      save: (draft) => firstInTurn(copies, () => saveDraft({ ...draft, pageUserId: copies.userId })),
      discard: (draft) => discardDraft({ ...draft, pageUserId: copies.userId }),
      copies,
      after: (ms, run) => {
        const timer = setTimeout(run, ms)
        return () => clearTimeout(timer)
      },
    },
    page.questionId,
    withTyped(opened, page.shown, typed),
  )
  const leftOver = copies.readRival()
  if (leftOver !== null) keeper.offer({ ...leftOver, origin: 'visit' })
  const isOtherAnswer = page.from !== null && composeAnswer(page.from) !== composeAnswer(opened.writing)
  if (page.from !== null && isOtherAnswer && known === null && sent === null) {
    keeper.offer({
      origin: 'attempt',
      draftId: opened.draftId,
      revision: opened.revision,
      writing: page.from,
    })
  }
  return { keeper, copies }
}

// What was kept before the server knew anybody belongs to whoever it knows now.
function openCopies({ userId, questionId }: EditorPage): BrowserCopies {
  const storage = findStorage()
  const copies = new BrowserCopies(storage, { userId: null, questionId })
  if (userId !== null) copies.moveTo(userId)
  return copies
}

// A browser may forbid storage altogether, and then says so by throwing.
function findStorage(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}
