import { beforeEach, describe, expect, it } from 'vitest'
import { forgetDrafts, type KnownDraft, recallDraft, rememberDraft } from './this-tab'

const known: KnownDraft = { at: 10, userId: 'ann', draftId: 'd', kept: null, sent: null }
const page = { questionId: 'q', userId: 'ann', renderedAt: 10 }

describe('what a tab remembers', () => {
  beforeEach(() => {
    forgetDrafts()
    rememberDraft('q', known)
  })

  it('is what the server answered after the page was rendered', () => {
    expect(recallDraft(page)).toBe(known)
    expect(recallDraft({ ...page, renderedAt: 11 })).toBeNull()
    expect(recallDraft({ ...page, questionId: 'r' })).toBeNull()
  })

  it('is nothing of somebody else who used the tab before', () => {
    expect(recallDraft({ ...page, userId: 'ben' })).toBeNull()
  })

  it('is still there for the guest whom a first draft made', () => {
    rememberDraft('q', { ...known, userId: null })
    expect(recallDraft(page)).not.toBeNull()
  })

  it('is gone when the device is cleared', () => {
    forgetDrafts()
    expect(recallDraft(page)).toBeNull()
  })
})
