import { beforeEach, describe, expect, it } from 'vitest'
import { moveWork } from '../accounts/move-work'
import { judgedAssessment } from '../attempts/assessment-examples'
import { DELETED_KEPT_MS, deleteAttempt, purgeDeletedAttempts, restoreAttempt } from '../attempts/mutations'
import { db } from '../db/client'
import { getShareable, getSharedAttempt } from './data'
import { createShare, endShare, hideSelected, hideTyped, LIVE_SHARES_MAX, showAgain } from './mutations'

const answer = `A lady called Ottoline rang about order 884213. I listened to Ottoline and I thanked her.

Her neighbour Bluebell Travel had it, and Ottoline's number was 07700 900123.`
const note = 'Never mention the boss.'
const now = new Date('2026-11-25T10:00:00Z')
const later = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000)
const SECRETS = /Ottoline|884213|900123/

let userId = ''
let strangerId = ''
let id = ''

beforeEach(async () => {
  userId = (await db.user.create({ data: {}, select: { id: true } })).id
  strangerId = (await db.user.create({ data: {}, select: { id: true } })).id
  id = await createAttempt(userId)
})

async function createAttempt(
  owner: string,
  fields: { questionId?: string; kind?: string; band?: string | null } = {},
) {
  const quote = 'I listened to Ottoline'
  const start = answer.indexOf(quote)
  const assessment = judgedAssessment({
    listened: { called: true, evidence: [{ start, end: start + quote.length }] },
    apologised: { called: true },
  })
  const attempt = await db.attempt.create({
    data: {
      userId: owner,
      questionId: 'angry-customer',
      kind: 'competency',
      draftId: 'draft',
      answerHash: 'hash',
      answer,
      searchText: '',
      band: 'developing',
      rubricVersion: '1',
      reader: 'rules 1',
      assessment: JSON.stringify(assessment),
      note,
      ...fields,
    },
    select: { id: true },
  })
  return attempt.id
}

async function share(days: 1 | 7 | 30 = 7): Promise<string> {
  const made = await createShare({ userId, id, days }, now)
  if (!made.ok) throw new Error(made.reason)
  return made.token
}
const linksOf = async (owner = userId, at = now) =>
  (await getShareable({ userId: owner, id }, at))?.links ?? null
const hiddenWords = async () => {
  const attempt = await getShareable({ userId, id }, now)
  return attempt?.redactions.map(({ start, end }) => answer.slice(start, end))
}

describe('what a link shows', () => {
  it('is the question, the answer without what is hidden, the points with their quotes, and the band', async () => {
    const shared = await getSharedAttempt(await share(), now)
    expect(shared?.question?.text).toBe('Tell me about a time you had to deal with an angry customer.')
    expect(shared?.answer.text).toContain('A lady called █ rang about order █. I listened to █ and')
    expect(shared?.judged?.band).toBe('developing')
    const [listened] = shared?.judged?.points.found ?? []
    const [span] = listened?.spans ?? []
    expect(shared?.answer.text.slice(span?.start, span?.end)).toBe('I listened to █')
    expect(shared?.judged?.points.missing).toEqual([{ state: 'missing', keyPoint: 'apologised' }])
  })

  it('is nothing that is hidden, no note, and nobody’s id', async () => {
    const shown = JSON.stringify(await getSharedAttempt(await share(), now))
    expect(shown).not.toMatch(SECRETS)
    expect(shown).not.toContain(note)
    for (const secret of [userId, id]) expect(shown).not.toContain(secret)
  })

  it('follows what its writer hides and shows later', async () => {
    const token = await share()
    await hideTyped({ userId, id, words: 'bluebell travel' })
    expect((await getSharedAttempt(token, now))?.answer.text).not.toContain('Bluebell')
    await showAgain({ userId, id, start: answer.indexOf('884213') })
    const text = (await getSharedAttempt(token, now))?.answer.text
    expect(text).toContain('884213')
    expect(text).not.toContain('Ottoline')
  })

  it('hides what is found in a question of the candidate’s own too', async () => {
    const own = await db.ownQuestion.create({
      data: { userId, kind: 'competency', text: 'How did you help Mr Thistlewood?' },
      select: { id: true },
    })
    await db.attempt.update({ where: { id }, data: { questionId: `own_${own.id}` } })
    const shared = await getSharedAttempt(await share(), now)
    expect(shared?.question?.text).toBe('How did you help █?')
  })

  it('has no band and no points where there are none, but what a general question listens for', async () => {
    await db.attempt.update({ where: { id }, data: { kind: 'general', band: null, questionId: 'strengths' } })
    const shared = await getSharedAttempt(await share(), now)
    expect(shared?.judged).toBeNull()
    expect(shared?.criteria?.found).toEqual([])
  })

  it('is an error, never the words, where what is stored does not read', async () => {
    const token = await share()
    await db.attempt.update({ where: { id }, data: { redactions: '[{"start":2}]' } })
    await expect(getSharedAttempt(token, now)).rejects.toThrow()
  })
})

describe('a link', () => {
  it('is kept as a hash alone, and each is another', async () => {
    const tokens = [await share(), await share()]
    expect(new Set(tokens).size).toBe(2)
    const stored = JSON.stringify(await db.share.findMany({ where: { userId } }))
    for (const token of tokens) {
      expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/)
      expect(stored).not.toContain(token)
    }
  })

  it.each([1, 7, 30] as const)('lives %d days and not a moment longer', async (days) => {
    const token = await share(days)
    expect(await getSharedAttempt(token, new Date(later(days).getTime() - 1))).not.toBeNull()
    expect(await getSharedAttempt(token, later(days))).toBeNull()
    expect(await linksOf(userId, later(days))).toEqual([])
  })

  it('ends at once when it is ended, and no other with it', async () => {
    const [token, other] = [await share(1), await share(30)]
    const [first] = (await linksOf()) ?? []
    expect(await endShare({ userId, id, shareId: first?.id ?? '' }, now)).toEqual({ ok: true })
    expect(await getSharedAttempt(token, now)).toBeNull()
    expect(await getSharedAttempt(other, now)).not.toBeNull()
  })

  it('shows nothing while its attempt is deleted, comes back with it, and is gone for good with it', async () => {
    const token = await share()
    await deleteAttempt({ userId, id })
    expect(await getSharedAttempt(token, now)).toBeNull()
    await restoreAttempt({ userId, id })
    expect(await getSharedAttempt(token, now)).not.toBeNull()
    await deleteAttempt({ userId, id })
    await purgeDeletedAttempts({ userId }, new Date(Date.now() + 2 * DELETED_KEPT_MS))
    expect(await db.share.count({ where: { userId } })).toBe(0)
  })

  it('is gone with its writer', async () => {
    const token = await share()
    await db.user.delete({ where: { id: userId } })
    expect(await getSharedAttempt(token, now)).toBeNull()
  })

  it('goes along when a guest’s work moves into an account', async () => {
    const token = await share()
    await db.$transaction((tx) => moveWork(tx, { from: userId, to: strangerId }))
    await db.user.delete({ where: { id: userId } })
    expect(await getSharedAttempt(token, now)).not.toBeNull()
    expect(await linksOf(strangerId)).toHaveLength(1)
  })

  it.each(['', 'a', 'a'.repeat(43), 'a'.repeat(5000), '../attempts', '\0'])('is not %j', async (token) => {
    await share()
    expect(await getSharedAttempt(token, now)).toBeNull()
  })

  it('is one of a few', async () => {
    for (let made = 0; made < LIVE_SHARES_MAX; made += 1) await share(1)
    expect(await createShare({ userId, id, days: 1 }, now)).toEqual({ ok: false, reason: 'too_many' })
    expect((await createShare({ userId, id, days: 1 }, later(1))).ok).toBe(true)
  })

  it('leaves two lines in the audit log, made and ended, without a word of the answer', async () => {
    await share()
    const [link] = (await linksOf()) ?? []
    await endShare({ userId, id, shareId: link?.id ?? '' }, now)
    const lines = await db.auditEntry.findMany({ where: { actorId: userId }, orderBy: { action: 'asc' } })
    expect(lines.map(({ action, subjectId }) => [action, subjectId])).toEqual([
      ['share_ended', link?.id],
      ['share_made', link?.id],
    ])
  })
})

describe('what is hidden', () => {
  it('is what was found, as long as nothing was decided, and is kept with the first link', async () => {
    const found = ['Ottoline', '884213', 'Ottoline', 'Ottoline', '07700 900123']
    expect(await hiddenWords()).toEqual(expect.arrayContaining(found))
    const before = await hiddenWords()
    await share()
    expect((await db.attempt.findUnique({ where: { id } }))?.redactions).not.toBeNull()
    expect(await hiddenWords()).toEqual(before)
  })

  it('grows by whole words that are selected, wherever they stand', async () => {
    const start = answer.indexOf('listened') + 2
    expect(await hideSelected({ userId, id, span: { start, end: start + 3 } })).toEqual({ ok: true })
    expect(await hiddenWords()).toContain('listened')
  })

  it('refuses words that the answer does not have, and changes nothing', async () => {
    const before = await hiddenWords()
    expect(await hideTyped({ userId, id, words: 'Bluebel' })).toEqual({ ok: false, reason: 'no_words' })
    const beyond = { start: answer.length - 1, end: answer.length + 5 }
    expect(await hideSelected({ userId, id, span: beyond })).toEqual({ ok: false, reason: 'no_words' })
    expect(await hiddenWords()).toEqual(before)
  })

  it('loses no change of two tabs at once', async () => {
    await Promise.all(['lady', 'rang', 'neighbour'].map((words) => hideTyped({ userId, id, words })))
    expect(await hiddenWords()).toEqual(expect.arrayContaining(['lady', 'rang', 'neighbour']))
  })
})

describe('somebody else', () => {
  it('can neither see, share, end nor change what is not theirs', async () => {
    const token = await share()
    const [link] = (await linksOf()) ?? []
    const refused = { ok: false, reason: 'not_found' }
    const before = await hiddenWords()
    const theirs = { userId: strangerId, id }
    expect(await getShareable(theirs, now)).toBeNull()
    expect(await createShare({ ...theirs, days: 7 }, now)).toEqual(refused)
    expect(await endShare({ ...theirs, shareId: link?.id ?? '' }, now)).toEqual(refused)
    expect(await hideTyped({ ...theirs, words: 'lady' })).toEqual(refused)
    expect(await hideSelected({ ...theirs, span: { start: 2, end: 6 } })).toEqual(refused)
    expect(await showAgain({ ...theirs, start: answer.indexOf('Ottoline') })).toEqual(refused)
    expect(await getSharedAttempt(token, now)).not.toBeNull()
    expect(await hiddenWords()).toEqual(before)
    expect(await linksOf()).toHaveLength(1)
  })

  it('cannot end a link by way of an attempt of their own', async () => {
    await share()
    const [link] = (await linksOf()) ?? []
    const own = await createAttempt(strangerId)
    expect(await endShare({ userId: strangerId, id: own, shareId: link?.id ?? '' }, now)).toMatchObject({
      ok: false,
    })
    expect(await linksOf()).toHaveLength(1)
  })

  it('sees nothing of what is deleted, and nor does its writer share it', async () => {
    await deleteAttempt({ userId, id })
    expect(await createShare({ userId, id, days: 7 }, now)).toEqual({ ok: false, reason: 'not_found' })
    expect(await getShareable({ userId, id }, now)).toBeNull()
  })
})
