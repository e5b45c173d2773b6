import { describe, expect, it } from 'vitest'
import type { Draft } from '@/lib/practice/draft'
import { emptyWriting, type Writing } from '@/lib/practice/writing'
import type { BrowserCopy } from './browser-copies'
import { openDraft, withTyped } from './open-draft'

const free = (text: string): Writing => ({ mode: 'free', text: { ...emptyWriting('free').text, free: text } })
const empty = { draftId: 'new', writing: emptyWriting('guided') }
const kept: Draft = {
  id: 'd',
  revision: 3,
  editorId: 'e',
  sequence: 7,
  writing: free('Kept.'),
  savedAt: '2026-01-01T00:00:00.000Z',
}
const copy: BrowserCopy = {
  draftId: 'd',
  revision: 3,
  editorId: 'e',
  sequence: 8,
  writing: free('Copy.'),
  isSaved: false,
}

describe('what the editor begins with', () => {
  it('is nothing where nothing is kept', () => {
    expect(openDraft(null, null, empty)).toEqual({ ...empty, revision: 0, isSaved: true, rivals: [] })
  })

  it('is what the browser could not send', () => {
    expect(openDraft(null, copy, empty)).toMatchObject({
      draftId: 'd',
      revision: 0,
      writing: free('Copy.'),
      isSaved: false,
    })
  })

  it('is not what was sent or discarded elsewhere', () => {
    expect(openDraft(null, { ...copy, isSaved: true }, empty)).toMatchObject(empty)
  })

  it.each([
    ['there is no copy', null],
    ['the copy is blank', { ...copy, writing: free(' ') }],
    ['the copy was saved before', { ...copy, isSaved: true, revision: 2 }],
    ['both say the same', { ...copy, draftId: 'other', writing: free('Kept.') }],
  ])('is the server’s where %s', (_, browser) => {
    expect(openDraft(kept, browser, empty)).toMatchObject({
      draftId: 'd',
      revision: 3,
      writing: free('Kept.'),
      isSaved: true,
      rivals: [],
    })
  })

  it.each([
    ['based on what the server has', copy],
    ['later than the last save of the same tab', { ...copy, revision: 1 }],
  ])('is the browser’s where it is %s', (_, browser) => {
    expect(openDraft(kept, browser, empty)).toMatchObject({
      revision: 3,
      writing: free('Copy.'),
      isSaved: false,
      rivals: [],
    })
  })

  it.each([
    ['another tab saved since', { ...copy, revision: 2, editorId: 'f' }],
    ['they are different drafts', { ...copy, draftId: 'other', revision: 0 }],
  ])('is both, to choose from, where %s', (_, browser) => {
    expect(openDraft(kept, browser, empty)).toMatchObject({
      writing: free('Copy.'),
      isSaved: false,
      rivals: [{ origin: 'kept', draftId: 'd', revision: 3, writing: free('Kept.') }],
    })
  })
})

describe('what was typed before the scripts arrived', () => {
  const opened = openDraft(kept, copy, empty)

  it('changes nothing where nothing was', () => {
    expect(withTyped(opened, free('Shown.'), free('Shown.'))).toBe(opened)
  })

  it('comes first, and hides nothing', () => {
    expect(withTyped(opened, free('Kept.'), free('Kept. Typed.'))).toMatchObject({
      writing: free('Kept. Typed.'),
      isSaved: false,
      rivals: [{ origin: 'tab', writing: free('Copy.') }],
    })
  })

  it('has no rival in the text that it went on from', () => {
    expect(withTyped(openDraft(kept, null, empty), free('Kept.'), free('Kept. Typed.')).rivals).toEqual([])
  })
})
