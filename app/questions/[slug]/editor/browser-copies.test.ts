import { describe, expect, it } from 'vitest'
import { emptyWriting } from '@/lib/practice/writing'
import { BrowserCopies, type BrowserCopy, parseBrowserCopy } from './browser-copies'
import { memoryStorage } from './memory-storage'

function copyOf(text: string): BrowserCopy {
  const writing = { mode: 'free' as const, text: { ...emptyWriting('free').text, free: text } }
  return { draftId: 'd', revision: 1, editorId: 'e', sequence: 1, writing, isSaved: false }
}

describe('copies in the browser', () => {
  it('are kept apart by person and by question', () => {
    const storage = memoryStorage()
    new BrowserCopies(storage, { userId: 'ann', questionId: 'q' }).write(copyOf('Ann.'))
    expect(new BrowserCopies(storage, { userId: 'ben', questionId: 'q' }).read()).toBeNull()
    expect(new BrowserCopies(storage, { userId: 'ann', questionId: 'r' }).read()).toBeNull()
    expect(new BrowserCopies(storage, { userId: null, questionId: 'q' }).read()).toBeNull()
    expect(storage.key(0)).toBe('starline:draft:ann:q')
  })

  it('go along when the server comes to know the person', () => {
    const storage = memoryStorage()
    const copies = new BrowserCopies(storage, { userId: null, questionId: 'q' })
    copies.write(copyOf('Mine.'))
    copies.moveTo('ann')
    expect(copies.read()).toEqual(copyOf('Mine.'))
    expect(new BrowserCopies(storage, { userId: null, questionId: 'q' }).read()).toBeNull()
  })

  it('never replace the copy that the person has already', () => {
    const storage = memoryStorage()
    new BrowserCopies(storage, { userId: 'ann', questionId: 'q' }).write(copyOf('Ann’s own.'))
    const copies = new BrowserCopies(storage, { userId: null, questionId: 'q' })
    copies.write(copyOf('As a guest.'))
    copies.moveTo('ann')
    expect(copies.read()).toEqual(copyOf('Ann’s own.'))
    expect(copies.readRival()).toEqual(copyOf('As a guest.'))
  })

  it('are taken away only while they say what was sent', () => {
    const copies = new BrowserCopies(memoryStorage(), { userId: 'ann', questionId: 'q' })
    copies.write(copyOf('Newer.'))
    copies.removeIfSame(copyOf('Sent.').writing)
    expect(copies.read()).not.toBeNull()
    copies.removeIfSame(copyOf('Newer.').writing)
    expect(copies.read()).toBeNull()
  })

  it('say so when the browser takes nothing', () => {
    const full = memoryStorage()
    full.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    expect(new BrowserCopies(full, { userId: null, questionId: 'q' }).write(copyOf('Lost?'))).toBe(false)
  })

  it.each([
    '',
    'null',
    '[]',
    '{"draftId":"d"}',
    JSON.stringify({ ...copyOf('x'), writing: { mode: 'free', text: {} } }),
  ])('do not believe %j', (json) => {
    expect(parseBrowserCopy(json)).toBeNull()
  })
})
