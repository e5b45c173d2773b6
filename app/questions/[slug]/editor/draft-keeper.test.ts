import { beforeEach, describe, expect, it } from 'vitest'
import { DRAFT_LENGTH_CHARS_MAX, type DraftBase } from '@/lib/practice/draft'
import { emptyWriting, type Writing } from '@/lib/practice/writing'
import { BrowserCopies } from './browser-copies'
import { DraftKeeper } from './draft-keeper'
import type { DiscardReply, SaveReply } from './keeper-contract'
import { memoryStorage } from './memory-storage'
import type { OpenedDraft } from './open-draft'
import { newId } from './this-tab'

type Sent = DraftBase & { writing: Writing }

const free = (text: string): Writing => ({ mode: 'free', text: { ...emptyWriting('free').text, free: text } })
const fresh: OpenedDraft = { draftId: 'd', revision: 0, writing: free(''), isSaved: true, rivals: [] }
const questionId = 'q'

/** A clock that goes on when told to, and a server that answers when told to. */
function setUp(opened: OpenedDraft = fresh, discarded: DiscardReply = { ok: true, at: 1 }) {
  const due = new Map<object, { ms: number; run: () => void }>()
  const copies = new BrowserCopies(memoryStorage(), { userId: null, questionId })
  const saves: { sent: Sent; reply: (reply: SaveReply) => Promise<void>; fail: () => Promise<void> }[] = []
  const discards: DraftBase[] = []
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve))
  const keeper = new DraftKeeper(
    {
      save: (sent) =>
        new Promise((resolve, reject) => {
          saves.push({
            sent,
            reply: (reply) => {
              resolve(reply)
              return settle()
            },
            fail: () => {
              reject(new TypeError('Failed to fetch'))
              return settle()
            },
          })
        }),
      discard: async (sent): Promise<DiscardReply> => {
        discards.push(sent)
        return discarded
      },
      copies,
      after: (ms, run) => {
        const timer = {}
        due.set(timer, { ms, run })
        return () => due.delete(timer)
      },
    },
    questionId,
    opened,
  )
  /** Lets everything happen that is due within so long. */
  const wait = async (ms: number) => {
    for (const [timer, { ms: left, run }] of [...due]) {
      if (left > ms) continue
      due.delete(timer)
      run()
    }
    await settle()
  }
  const last = () => {
    const save = saves.at(-1)
    if (save === undefined) throw new Error('Nothing was sent.')
    return save
  }
  const saved = (revision: number): SaveReply => ({
    ok: true,
    draftId: 'd',
    revision,
    userId: 'ann',
    at: revision,
  })
  const newer = (text: string, revision: number): SaveReply => ({
    ok: false,
    reason: 'newer',
    draft: {
      id: 'd',
      revision,
      editorId: 'other',
      sequence: 1,
      writing: free(text),
      savedAt: '2026-01-01T00:00:00.000Z',
    },
    userId: 'ann',
    at: revision,
  })
  return { keeper, copies, saves, discards, wait, last, saved, newer, due }
}

type Kept = ReturnType<typeof setUp>
let kept: Kept
beforeEach(() => {
  kept = setUp()
})

describe('saving as somebody types', () => {
  it('keeps each change in the browser at once, and sends the last one a little later', async () => {
    const { keeper, copies, saves, wait, last, saved } = kept
    keeper.changed(free('One'))
    keeper.changed(free('One.'))
    expect(copies.read()).toMatchObject({ writing: free('One.'), isSaved: false })
    expect(saves).toHaveLength(0)
    await wait(1_500)
    expect(last().sent).toMatchObject({ draftId: 'd', revision: 0, writing: free('One.') })
    expect(keeper.state.status).toBe('saving')
    await last().reply(saved(1))
    expect(keeper.state.status).toBe('saved')
    expect(copies.read()).toMatchObject({ revision: 1, isSaved: true })
    expect(copies.key).toBe('starline:draft:ann:q')
  })

  it('has one message on its way at a time, and bases the next one on its answer', async () => {
    const { keeper, saves, wait, last, saved } = kept
    keeper.changed(free('One.'))
    await wait(1_500)
    keeper.changed(free('One. Two.'))
    await wait(60_000)
    expect(saves).toHaveLength(1)
    await last().reply(saved(1))
    expect(keeper.state.status).toBe('saving')
    await wait(1_500)
    expect(last().sent).toMatchObject({ revision: 1, writing: free('One. Two.') })
    expect(last().sent.sequence).toBeGreaterThan(saves[0]?.sent.sequence ?? Number.NaN)
  })

  it('says where the words are when the line is cut, tries again ever later, and at once when it is back', async () => {
    const { keeper, copies, saves, wait, last, saved, due } = kept
    keeper.changed(free('One.'))
    await wait(1_500)
    await last().fail()
    expect(keeper.state.status).toBe('device')
    expect(copies.read()).toMatchObject({ writing: free('One.'), isSaved: false })
    await wait(2_000)
    await last().fail()
    await wait(2_000)
    expect(saves).toHaveLength(2)
    expect([...due.values()].map(({ ms }) => ms)).toEqual([4_000])
    keeper.hurry()
    await wait(0)
    await last().reply(saved(1))
    expect(keeper.state.status).toBe('saved')
  })

  it('keeps and sends no blank', async () => {
    const { keeper, copies, saves, wait } = kept
    keeper.changed(free('One.'))
    keeper.changed(free(' \n'))
    await wait(60_000)
    expect(saves).toHaveLength(0)
    expect(copies.read()).toMatchObject({ writing: free('One.') })
  })

  it('makes a new draft where the old one was sent or discarded elsewhere', async () => {
    const { keeper, wait, last } = kept
    keeper.changed(free('One.'))
    await wait(1_500)
    await last().reply({ ok: false, reason: 'gone', userId: 'ann', at: 1 })
    await wait(1_500)
    expect(last().sent).toMatchObject({ revision: 0, writing: free('One.') })
  })

  it('tells whoever listens of each save that succeeds, and of nothing else', async () => {
    const { keeper, wait, last, saved } = kept
    let count = 0
    keeper.onSaved(() => {
      count += 1
    })
    keeper.changed(free('One.'))
    await wait(1_500)
    await last().fail()
    expect(count).toBe(0)
    await wait(2_000)
    await last().reply(saved(1))
    keeper.offer({ origin: 'attempt', draftId: 'a', revision: 0, writing: free('Another.') })
    expect(count).toBe(1)
  })

  it('says so when nothing keeps the words', () => {
    const { keeper, copies } = kept
    copies.write = () => false
    keeper.changed(free('One.'))
    expect(keeper.state.status).toBe('nowhere')
  })

  it('sends what an earlier visit could not', async () => {
    const { wait, last } = setUp({ ...fresh, writing: free('Offline.'), isSaved: false })
    await wait(0)
    expect(last().sent.writing).toEqual(free('Offline.'))
  })

  it('stops when somebody else is signed in by now, and leaves the words to whom they belong', async () => {
    const { keeper, copies, saves, wait, last, saved } = kept
    keeper.changed(free('One.'))
    await wait(1_500)
    await last().reply(saved(1))
    keeper.changed(free('One. Two.'))
    await wait(1_500)
    await last().reply({ ok: false, reason: 'other_user' })
    await wait(60_000)
    expect(saves).toHaveLength(2)
    expect(keeper.state.status).toBe('other_user')
    expect(keeper.userId).toBe('ann')
    expect(copies.key).toBe('starline:draft:ann:q')
    expect(copies.read()).toMatchObject({ writing: free('One. Two.') })
    keeper.changed(free('One. Two. Three.'))
    expect(copies.key).toBe('starline:draft:ann:q')
  })
})

describe('a page that outlives its visitor', () => {
  it('says so when a draft of somebody who has left cannot be thrown away', async () => {
    const { keeper, wait } = setUp(fresh, { ok: false, reason: 'other_user' })
    keeper.changed(free('One.'))
    keeper.startOver()
    await wait(0)
    expect(keeper.state.status).toBe('other_user')
  })

  it('forgets every word when the device is cleared, and keeps and sends no more of them', async () => {
    const { keeper, copies, saves, wait } = kept
    keeper.changed(free('One.'))
    keeper.offer({ origin: 'attempt', draftId: 'a', revision: 0, writing: free('Another.') })
    keeper.forget()
    expect(keeper.state).toEqual({ status: 'cleared', rival: null, undo: null, shown: free('') })
    keeper.changed(free('Two.'))
    keeper.undo()
    keeper.startOver()
    keeper.otherTabKept({
      draftId: 'd',
      revision: 1,
      editorId: 'other',
      sequence: 1,
      writing: free('Two.'),
      isSaved: true,
    })
    keeper.offer({ origin: 'attempt', draftId: 'a', revision: 0, writing: free('Another.') })
    keeper.stop()
    await wait(60_000)
    expect(saves).toHaveLength(0)
    expect(keeper.state).toMatchObject({ status: 'cleared', rival: null, shown: free('') })
    expect(copies.read()).toBeNull()
  })

  it('does not write back what was on its way when the device was cleared', async () => {
    const { keeper, copies, wait, last, saved } = kept
    keeper.changed(free('One.'))
    await wait(1_500)
    keeper.forget()
    await last().reply(saved(1))
    expect(copies.read()).toBeNull()
    expect(keeper.state.status).toBe('cleared')
  })

  it('does not write back what could not be sent when the device was cleared', async () => {
    const { keeper, copies, wait, last } = kept
    keeper.changed(free('One.'))
    await wait(1_500)
    keeper.forget()
    await last().fail()
    expect(copies.read()).toBeNull()
    expect(keeper.state.status).toBe('cleared')
  })
})

describe('a draft that is too long for the server', () => {
  const long = free('x'.repeat(DRAFT_LENGTH_CHARS_MAX + 1))

  it('is kept in the browser, says so, and is sent when it is shorter', async () => {
    const { keeper, copies, saves, wait, last } = kept
    keeper.changed(long)
    await wait(60_000)
    expect(keeper.state.status).toBe('too_long')
    expect(copies.read()).toMatchObject({ writing: long })
    expect(saves).toHaveLength(0)
    keeper.changed(free('x'.repeat(DRAFT_LENGTH_CHARS_MAX)))
    await wait(1_500)
    expect(last().sent.writing.text.free).toHaveLength(DRAFT_LENGTH_CHARS_MAX)
  })

  it('says so from the beginning where an earlier visit left it', async () => {
    const { keeper, saves, wait } = setUp({ ...fresh, writing: long, isSaved: false })
    await wait(0)
    expect(keeper.state.status).toBe('too_long')
    expect(saves).toHaveLength(0)
  })
})

describe('a rival from another tab or device', () => {
  const meet = async () => {
    kept.keeper.changed(free('Mine.'))
    await kept.wait(1_500)
    await kept.last().reply(kept.newer('Theirs.', 5))
  }

  it('is held up, and nothing is sent until somebody chooses', async () => {
    await meet()
    expect(kept.keeper.state.rival).toMatchObject({ origin: 'kept', revision: 5, writing: free('Theirs.') })
    kept.keeper.changed(free('Mine, and more.'))
    await kept.wait(60_000)
    expect(kept.saves).toHaveLength(1)
    expect(kept.copies.read()).toMatchObject({ writing: free('Mine, and more.') })
  })

  it('is overwritten when one’s own is kept, and can be brought back', async () => {
    await meet()
    kept.keeper.choose('mine')
    expect(kept.keeper.state).toMatchObject({
      rival: null,
      undo: { what: 'replaced', writing: free('Theirs.') },
    })
    await kept.wait(1_500)
    expect(kept.last().sent).toMatchObject({ revision: 5, writing: free('Mine.') })
    kept.keeper.undo()
    expect(kept.keeper.state).toMatchObject({ shown: free('Theirs.'), undo: null })
  })

  it('is shown when it is chosen, and one’s own can be brought back', async () => {
    await meet()
    kept.keeper.choose('theirs')
    expect(kept.keeper.state).toMatchObject({ rival: null, shown: free('Theirs.') })
    kept.keeper.undo()
    expect(kept.keeper.state.shown).toEqual(free('Mine.'))
    expect(kept.copies.read()).toMatchObject({ writing: free('Mine.') })
  })

  it('does not ask twice about the same words', async () => {
    const { keeper, copies, wait, last, newer } = kept
    keeper.changed(free('Mine.'))
    const theirs = {
      draftId: 'd',
      revision: 0,
      editorId: 'other',
      sequence: 1,
      writing: free('Theirs.'),
      isSaved: false,
    }
    keeper.otherTabKept(theirs)
    expect(keeper.state.rival).toMatchObject({ origin: 'tab' })
    keeper.choose('mine')
    expect(copies.read()).toMatchObject({ writing: free('Mine.') })
    await wait(1_500)
    await last().reply(newer('Theirs.', 2))
    expect(keeper.state.rival).toBeNull()
    await wait(1_500)
    expect(last().sent).toMatchObject({ revision: 2, writing: free('Mine.') })
  })

  it('keeps its place in the browser until somebody chooses', () => {
    const { keeper, copies } = kept
    keeper.changed(free('Mine.'))
    const theirs = {
      draftId: 'd',
      revision: 0,
      editorId: 'other',
      sequence: 1,
      writing: free('Theirs.'),
      isSaved: false,
    }
    copies.write(theirs)
    keeper.otherTabKept(theirs)
    keeper.changed(free('Mine, and more.'))
    expect(copies.read()).toMatchObject({ writing: free('Theirs.') })
    expect(copies.readRival()).toMatchObject({ writing: free('Mine, and more.') })
  })

  it('is followed where this tab has nothing of its own', async () => {
    const { keeper, wait, last, saved } = kept
    keeper.changed(free('Both.'))
    await wait(1_500)
    await last().reply(saved(1))
    keeper.otherTabKept({
      draftId: 'd',
      revision: 1,
      editorId: 'other',
      sequence: 1,
      writing: free('Both, and more.'),
      isSaved: false,
    })
    expect(keeper.state).toMatchObject({ rival: null, shown: free('Both, and more.') })
  })

  it('is not a blank one', () => {
    kept.keeper.changed(free('Mine.'))
    kept.keeper.offer({ origin: 'attempt', draftId: 'a', revision: 0, writing: free(' ') })
    expect(kept.keeper.state.rival).toBeNull()
  })
})

describe('starting over', () => {
  it('throws the draft away here and there, and brings it back when asked', async () => {
    const { keeper, copies, discards, wait, last, saved } = kept
    keeper.changed(free('One.'))
    await wait(1_500)
    await last().reply(saved(1))
    keeper.startOver()
    expect(copies.read()).toBeNull()
    expect(keeper.state).toMatchObject({
      shown: free(''),
      undo: { what: 'discarded', writing: free('One.') },
    })
    await wait(0)
    expect(discards).toMatchObject([{ draftId: 'd', revision: 1 }])
    keeper.undo()
    await wait(1_500)
    expect(last().sent).toMatchObject({ revision: 0, writing: free('One.') })
  })

  it('can be undone for ten seconds', async () => {
    kept.keeper.changed(free('One.'))
    kept.keeper.startOver()
    await kept.wait(9_999)
    expect(kept.keeper.state.undo).not.toBeNull()
    await kept.wait(10_000)
    expect(kept.keeper.state.undo).toBeNull()
  })
})

describe('sending the answer', () => {
  it('sends no draft meanwhile, and leaves no copy afterwards', async () => {
    const { keeper, copies, saves, wait } = kept
    keeper.changed(free('The answer.'))
    keeper.pause()
    await wait(60_000)
    keeper.close(free('The answer.'), 9)
    keeper.stop()
    expect(saves).toHaveLength(0)
    expect(copies.read()).toBeNull()
  })

  it('goes on saving when the answer could not be sent', async () => {
    const { keeper, wait, last } = kept
    keeper.changed(free('The answer.'))
    keeper.pause()
    keeper.resume()
    await wait(0)
    expect(last().sent.writing).toEqual(free('The answer.'))
  })

  it('keeps what was typed after it was sent', () => {
    kept.keeper.changed(free('The answer, and more.'))
    kept.keeper.close(free('The answer.'), 9)
    expect(kept.copies.read()).toMatchObject({ writing: free('The answer, and more.') })
  })
})

it('sends what is left when the page is left', async () => {
  kept.keeper.changed(free('One.'))
  kept.keeper.stop()
  expect(kept.last().sent.writing).toEqual(free('One.'))
})

it('makes ids that the server takes for UUIDs', () => {
  expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(newId()).not.toBe(newId())
})
