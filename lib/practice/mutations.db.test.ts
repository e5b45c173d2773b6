import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { getDraft, listDrafts } from './data'
import { closeDraft, discardDraft, saveDraft } from './mutations'
import { emptyWriting, type Writing } from './writing'

const questionId = 'angry-customer'
let userId = ''

beforeEach(async () => {
  userId = (await db.user.create({ data: {} })).id
})

function free(text: string): Writing {
  return { mode: 'free', text: { ...emptyWriting('free').text, free: text } }
}

function tab(draftId: string = randomUUID()) {
  const editorId = randomUUID()
  let sequence = 0
  const base = (revision: number) => {
    sequence += 1
    return { userId, questionId, draftId, revision, editorId, sequence }
  }
  return {
    draftId,
    editorId,
    base,
    save: (text: string, revision: number) => saveDraft({ ...base(revision), writing: free(text) }),
  }
}

async function keptText(): Promise<string | null> {
  return (await getDraft({ userId, questionId }))?.writing.text.free ?? null
}

describe('saving a draft', () => {
  it('gives back what was typed, to the letter', async () => {
    const text = '  “It’s” \t e\u0301 😀\n\n\u00a0 end '
    const { draftId, save } = tab()
    expect(await save(text, 0)).toEqual({ ok: true, draftId, revision: 1 })
    expect(await keptText()).toBe(text)
    expect(await save(`${text}!`, 1)).toEqual({ ok: true, draftId, revision: 2 })
  })

  it('takes the next save of the same tab even when its answer to the last one was lost', async () => {
    const { save, draftId } = tab()
    await save('One.', 0)
    expect(await save('One. Two.', 0)).toEqual({ ok: true, draftId, revision: 2 })
  })

  it('counts the same message twice as one save', async () => {
    const { base } = tab()
    const message = { ...base(0), writing: free('One.') }
    await saveDraft(message)
    expect(await saveDraft(message)).toMatchObject({ ok: true, revision: 1 })
  })

  it('never lets a late message of the same tab undo a later one', async () => {
    const { base, draftId } = tab()
    const late = { ...base(1), writing: free('One. Tw') }
    const last = { ...base(1), writing: free('One. Two.') }
    await saveDraft({ ...last, revision: 0 })
    expect(await saveDraft({ ...late, revision: 0 })).toEqual({ ok: true, draftId, revision: 1 })
    expect(await keptText()).toBe('One. Two.')
  })

  it('never lets an older draft of another tab overwrite a newer one, and shows it what is there', async () => {
    const one = tab()
    await one.save('One.', 0)
    await tab(one.draftId).save('One. And more.', 1)
    expect(await one.save('One. But old.', 1)).toMatchObject({
      ok: false,
      reason: 'newer',
      draft: { id: one.draftId, revision: 2, writing: free('One. And more.') },
    })
    expect(await keptText()).toBe('One. And more.')
  })

  it('refuses a second draft of the same question, and shows the first', async () => {
    const one = tab()
    await one.save('On the phone.', 0)
    expect(await tab().save('On the laptop.', 0)).toMatchObject({
      ok: false,
      reason: 'newer',
      draft: { id: one.draftId, writing: free('On the phone.') },
    })
  })

  it('does not call it a rival where both say the same', async () => {
    const one = tab()
    await one.save('The same.', 0)
    expect(await tab().save('The same.', 0)).toEqual({ ok: true, draftId: one.draftId, revision: 1 })
  })

  it.each(['', ' \n\t '])('never lets the blank %j overwrite text', async (blank) => {
    const { save } = tab()
    await save('Text.', 0)
    expect(await save(blank, 1)).toEqual({ ok: false, reason: 'blank' })
    expect(await keptText()).toBe('Text.')
  })

  it('does not bring back what was sent or discarded', async () => {
    const { save, base } = tab()
    await save('One.', 0)
    await discardDraft(base(1))
    expect(await save('One', 1)).toEqual({ ok: false, reason: 'gone' })
    expect(await keptText()).toBeNull()
  })

  it('lets exactly one of many tabs win at once', async () => {
    const first = tab()
    await first.save('Start.', 0)
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, (_, i) => tab(first.draftId).save(`Rival ${i}.`, 1)),
    )
    const winners = outcomes.flatMap((outcome, i) => (outcome.ok ? [i] : []))
    expect(winners).toHaveLength(1)
    expect(await keptText()).toBe(`Rival ${winners[0]}.`)
    expect(await getDraft({ userId, questionId })).toMatchObject({ revision: 2 })
  })

  it('lets exactly one of many tabs make the draft at once', async () => {
    const outcomes = await Promise.all(Array.from({ length: 12 }, (_, i) => tab().save(`Rival ${i}.`, 0)))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db.draft.count({ where: { userId } })).toBe(1)
  })

  it('never touches the draft of somebody else', async () => {
    const mine = tab()
    await mine.save('Mine.', 0)
    const stranger = (await db.user.create({ data: {} })).id
    const stolen = { ...mine.base(1), userId: stranger }
    expect(await saveDraft({ ...stolen, writing: free('Theirs.') })).toEqual({ ok: false, reason: 'gone' })
    await discardDraft(stolen)
    await closeDraft({ ...stolen, answer: 'Mine.' })
    expect(await keptText()).toBe('Mine.')
    expect(await getDraft({ userId: stranger, questionId })).toBeNull()
  })
})

describe('discarding a draft', () => {
  it('throws away what the tab saw or wrote last', async () => {
    const { save, base } = tab()
    await save('One.', 0)
    await save('Two.', 1)
    expect(await discardDraft(base(0))).toEqual({ ok: true })
    expect(await keptText()).toBeNull()
    expect(await discardDraft(base(0))).toEqual({ ok: true })
  })

  it('leaves what another tab wrote since, and shows it', async () => {
    const one = tab()
    await one.save('One.', 0)
    await tab(one.draftId).save('Newer.', 1)
    expect(await discardDraft(one.base(1))).toMatchObject({ ok: false, draft: { writing: free('Newer.') } })
    expect(await keptText()).toBe('Newer.')
  })
})

describe('closing the draft of an answer that was sent', () => {
  it('takes it away although the last words were never saved', async () => {
    const { save, base } = tab()
    await save('Half of', 0)
    await closeDraft({ ...base(1), answer: 'Half of it.' })
    expect(await keptText()).toBeNull()
  })

  it('takes away the same text, whoever saved it', async () => {
    await tab().save('The answer.', 0)
    await closeDraft({ ...tab().base(0), editorId: null, answer: 'The answer.' })
    expect(await keptText()).toBeNull()
  })

  it('goes by the revision that the page showed where there are no scripts', async () => {
    const { save, base } = tab()
    await save('Shown.', 0)
    await closeDraft({ ...base(1), editorId: null, answer: 'Shown, and changed.' })
    expect(await keptText()).toBeNull()
  })

  it('leaves what another tab wrote since', async () => {
    const one = tab()
    await one.save('One.', 0)
    await tab(one.draftId).save('Something else.', 1)
    await closeDraft({ ...one.base(1), answer: 'One.' })
    expect(await keptText()).toBe('Something else.')
  })

  it('has nothing to do where there is no draft', async () => {
    await closeDraft({ ...tab().base(0), answer: 'Sent again.' })
    expect(await listDrafts({ userId })).toEqual([])
  })
})

it('lists the drafts that wait, the last one first', async () => {
  const { save } = tab()
  await save('One.', 0)
  await saveDraft({ ...tab().base(0), questionId: 'another', writing: free('Two.') })
  expect((await listDrafts({ userId })).map((draft) => draft.questionId)).toEqual(['another', questionId])
})
