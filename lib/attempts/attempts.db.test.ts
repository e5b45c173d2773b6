import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import type { AttemptedQuestion } from './assess-answer'
import {
  ATTEMPTS_PER_PAGE,
  getAttempt,
  getDeletedAttempt,
  getLastDraftId,
  getPreviousAttempt,
  listAttemptedQuestionIds,
  listAttempts,
  listLatestAttempts,
} from './data'
import { noFilters } from './filters'
import { readKeyPointRows } from './key-point-rows'
import {
  DELETED_KEPT_MS,
  deleteAttempt,
  purgeDeletedAttempts,
  recordAttempt,
  recordClaim,
  removeClaim,
  restoreAttempt,
  saveChecklist,
  saveNote,
} from './mutations'
import { parseAssessment } from './schema'

const angry: AttemptedQuestion = {
  slug: 'angry-customer',
  kind: 'competency',
  question: 'Tell me about a time you had to deal with an angry customer.',
  keyPoints: ['listened', 'paraphrased', 'stayed_calm', 'apologised', 'thanked', 'confirmed'],
  strong: { answer: 'A strong answer that nobody else has.' },
  weak: { answer: 'A weak one.' },
}
const excellent: AttemptedQuestion = {
  ...angry,
  slug: 'excellent-service',
  kind: 'general',
  question: 'What is excellent customer service?',
  keyPoints: [],
}
const answer = `Last December I was on the phones for a furniture shop in Leeds. A customer rang because her dining table had arrived for the second time with a split leg, and she was shouting. It was my job to get her a table by the weekend.

I let her tell me the whole story without cutting in, and I kept my own voice low. I said sorry that we had got it wrong twice, and I booked the fitter for Friday. I rang her that evening to ask whether she was happy with it. Looking back, I should have thanked her for telling us.`

let userId = ''
let strangerId = ''

beforeEach(async () => {
  userId = (await db.user.create({ data: {}, select: { id: true } })).id
  strangerId = (await db.user.create({ data: {}, select: { id: true } })).id
})

const record = (sent: Partial<Parameters<typeof recordAttempt>[0]> = {}) =>
  recordAttempt({ userId, question: angry, draftId: 'draft-1', answer, ...sent })
const list = (
  filters: Partial<typeof noFilters> = {},
  cursor: Parameters<typeof listAttempts>[0]['cursor'] = null,
) => listAttempts({ userId, filters: { ...noFilters, ...filters }, cursor })
const idsOf = ({ entries }: Awaited<ReturnType<typeof listAttempts>>) => entries.map(({ id }) => id)

describe('recording', () => {
  it('keeps the answer as typed and the whole assessment, and the rows agree with it', async () => {
    const { id, isNew } = await record()
    expect(isNew).toBe(true)
    const attempt = await getAttempt({ userId, id })
    expect(attempt).toMatchObject({
      answer,
      questionId: 'angry-customer',
      kind: 'competency',
      note: '',
      claims: [],
    })
    const row = await db.attempt.findUniqueOrThrow({ where: { id }, include: { keyPoints: true } })
    const assessment = parseAssessment(row.assessment, row.answer)
    expect(attempt?.assessment).toEqual(assessment)
    const rows = row.keyPoints.map(({ attemptId: _, ...point }) => point)
    const expected = [...readKeyPointRows(assessment)]
    expect(rows.toSorted(byKeyPoint)).toEqual(expected.toSorted(byKeyPoint))
    expect(rows.filter(({ called }) => called)).toHaveLength(angry.keyPoints.length)
    expect(row.band).toBe(assessment.judged ? assessment.band : null)
    expect(row.rubricVersion).toBe(assessment.rubricVersion)
  })

  it('makes one attempt of the same answer from the same draft, and a new one of changed text', async () => {
    const first = await record()
    expect(await record()).toEqual({ id: first.id, isNew: false })
    const changed = await record({ answer: `${answer} She thanked me.` })
    expect(changed.id).not.toBe(first.id)
    expect((await record({ draftId: 'draft-2' })).id).not.toBe(first.id)
  })

  it('makes one attempt of what is sent many times at once', async () => {
    const sent = await Promise.all(Array.from({ length: 8 }, () => record()))
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1)
    expect(sent.filter(({ isNew }) => isNew)).toHaveLength(1)
    expect(await db.attempt.count({ where: { userId } })).toBe(1)
  })

  it('keeps two people apart who use the same draft id', async () => {
    const own = await record()
    const other = await record({ userId: strangerId })
    expect(other).toMatchObject({ isNew: true })
    expect(other.id).not.toBe(own.id)
  })

  it('never gives a band to what was not judged or to a general question', async () => {
    const thin = await record({ answer: 'I would stay calm and follow the policy, always and everywhere.' })
    const general = await record({ question: excellent, draftId: 'draft-general' })
    for (const { id } of [thin, general]) {
      const row = await db.attempt.findUniqueOrThrow({ where: { id }, include: { keyPoints: true } })
      expect(row).toMatchObject({ band: null, keyPoints: [] })
    }
    const row = await db.attempt.findUniqueOrThrow({ where: { id: thin.id } })
    expect(row.notJudged).toBe('too_thin')
  })

  it('brings a deleted attempt back when the same answer is sent again', async () => {
    const { id } = await record()
    await deleteAttempt({ userId, id })
    expect(await record()).toEqual({ id, isNew: false })
    expect(await getAttempt({ userId, id })).not.toBeNull()
  })
})

describe('reading', () => {
  it('finds nothing of somebody else', async () => {
    const { id } = await record()
    expect(await getAttempt({ userId: strangerId, id })).toBeNull()
    expect(await getAttempt({ userId, id: 'missing' })).toBeNull()
    expect((await listAttempts({ userId: strangerId, filters: noFilters, cursor: null })).entries).toEqual([])
    expect(await listAttemptedQuestionIds({ userId: strangerId })).toEqual([])
    expect(await listAttemptedQuestionIds({ userId })).toEqual(['angry-customer'])
  })

  it.each([
    ['no JSON', 'garbage'],
    ['another shape', '{"judged":true}'],
    ['spans of a longer answer', null],
  ])('throws where the stored assessment is %s', async (_, stored) => {
    const { id } = await record()
    await db.attempt.update({
      where: { id },
      data: stored === null ? { answer: 'I listened.' } : { assessment: stored },
    })
    await expect(getAttempt({ userId, id })).rejects.toThrow('does not read as an attempt')
  })

  it('gives pages newest first, without doubles or gaps, also within one millisecond', async () => {
    const { id } = await record()
    const { id: _, ...one } = await db.attempt.findUniqueOrThrow({ where: { id } })
    await db.attempt.createMany({
      data: Array.from({ length: 2 * ATTEMPTS_PER_PAGE + 4 }, (_, i) => ({
        ...one,
        draftId: `more-${i}`,
        createdAt: new Date(one.createdAt.getTime() - Math.floor(i / 30) * 1000),
      })),
    })
    const pages = []
    let cursor: Parameters<typeof listAttempts>[0]['cursor'] = null
    do {
      const page = await list({}, cursor)
      pages.push(page)
      cursor = page.next
    } while (cursor !== null)
    expect(pages.map(({ entries }) => entries.length)).toEqual([ATTEMPTS_PER_PAGE, ATTEMPTS_PER_PAGE, 5])
    const entries = pages.flatMap((page) => page.entries)
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(2 * ATTEMPTS_PER_PAGE + 5)
    const times = entries.map(({ createdAt }) => createdAt.getTime())
    expect(times).toEqual(times.toSorted((a, b) => b - a))
  })

  it('filters by question, kind and band', async () => {
    const judged = await record()
    const thin = await record({ answer: 'I would stay calm and follow the policy, always and everywhere.' })
    const general = await record({ question: excellent, draftId: 'draft-general' })
    expect(idsOf(await list({ question: 'excellent-service' }))).toEqual([general.id])
    expect(idsOf(await list({ kind: 'general' }))).toEqual([general.id])
    expect(idsOf(await list({ band: 'not_judged', kind: 'competency' }))).toEqual([thin.id])
    await db.attempt.update({ where: { id: judged.id }, data: { band: 'solid' } })
    expect(idsOf(await list({ band: 'solid' }))).toEqual([judged.id])
    expect(idsOf(await list({ band: 'strong' }))).toEqual([])
  })

  it.each(['CAFE', 'café', 'Cafe\u0301', 'zurich cafe', 'didn’t'])(
    'finds %j whatever case and accents',
    async (search) => {
      const { id } = await record({ answer: `${answer} It was in a Café in Zürich, and I didn't shout.` })
      await record({ draftId: 'draft-2' })
      expect(idsOf(await list({ search }))).toEqual([id])
    },
  )

  it.each(['%', '_', '"', '\\', '%_%', '100%'])(
    'finds nothing by %j: no wildcard, and no letter',
    async (search) => {
      await record()
      expect(idsOf(await list({ search }))).toEqual([])
    },
  )

  it('lists the last attempt at each question', async () => {
    const first = await record()
    const last = await record({ answer: `${answer} She thanked me.` })
    const general = await record({ question: excellent, draftId: 'draft-general' })
    await spread([first.id, last.id, general.id])
    const latest = await listLatestAttempts({ userId })
    expect(latest.map(({ id }) => id)).toEqual([general.id, last.id])
    expect(await listLatestAttempts({ userId: strangerId })).toEqual([])
  })

  it('finds the attempt before, of those that were judged', async () => {
    const first = await record()
    await record({ answer: 'I would stay calm and follow the policy, always and everywhere.' })
    await record({ question: excellent, draftId: 'draft-general' })
    const last = await record({ answer: `${answer} She thanked me.` })
    await spread([first.id, last.id])
    const previous = await getPreviousAttempt({
      userId,
      attempt: { id: last.id, questionId: 'angry-customer' },
    })
    expect(previous?.id).toBe(first.id)
    expect(
      await getPreviousAttempt({ userId, attempt: { id: first.id, questionId: 'angry-customer' } }),
    ).toBeNull()
    const asStranger = { userId: strangerId, attempt: { id: last.id, questionId: 'angry-customer' } }
    expect(await getPreviousAttempt(asStranger)).toBeNull()
  })

  it('finds the attempt that this one was reworked from, also where that is not the last', async () => {
    const first = await record()
    const other = await record({ answer: answer.split(' ').toReversed().join(' ') })
    const last = await record({ answer: `${answer} She thanked me.` })
    await db.attempt.updateMany({ where: { userId }, data: { band: 'solid' } })
    await spread([first.id, other.id, last.id])
    const attempt = { id: last.id, questionId: 'angry-customer' }
    expect((await getPreviousAttempt({ userId, attempt }))?.id).toBe(first.id)
  })
})

describe('deleting', () => {
  it('hides at once, comes back by undo, and belongs to its owner', async () => {
    const { id } = await record()
    expect(await deleteAttempt({ userId: strangerId, id })).toEqual({ ok: false, reason: 'not_found' })
    expect(await deleteAttempt({ userId, id })).toEqual({ ok: true })
    expect(await getAttempt({ userId, id })).toBeNull()
    expect(idsOf(await list())).toEqual([])
    expect(await getDeletedAttempt({ userId, id })).toEqual({ id, questionId: 'angry-customer' })
    expect(await getDeletedAttempt({ userId: strangerId, id })).toBeNull()
    expect(await restoreAttempt({ userId: strangerId, id })).toEqual({ ok: false, reason: 'not_found' })
    expect(await restoreAttempt({ userId, id })).toEqual({ ok: true })
    expect(idsOf(await list())).toEqual([id])
    expect(await restoreAttempt({ userId, id })).toEqual({ ok: false, reason: 'not_found' })
  })

  it('names the draft of the last attempt at a question, to its owner only', async () => {
    const where = { questionId: angry.slug }
    await record({ draftId: 'draft-1', answer: `${answer} First.` })
    const { id } = await record({ draftId: 'draft-2', answer: `${answer} Second.` })
    expect(await getLastDraftId({ userId, ...where })).toBe('draft-2')
    expect(await getLastDraftId({ userId: strangerId, ...where })).toBeNull()
    expect(await getLastDraftId({ userId, questionId: excellent.slug })).toBeNull()
    await deleteAttempt({ userId, id })
    expect(await getLastDraftId({ userId, ...where })).toBe('draft-1')
  })

  it('removes for good what was deleted an hour ago, with all that hangs on it, and nothing else', async () => {
    const now = new Date()
    const old = await record()
    const recent = await record({ draftId: 'draft-2' })
    const others = await record({ userId: strangerId })
    await deleteAttempt({ userId, id: old.id }, new Date(now.getTime() - DELETED_KEPT_MS - 1))
    await deleteAttempt({ userId: strangerId, id: others.id }, new Date(now.getTime() - DELETED_KEPT_MS - 1))
    await deleteAttempt({ userId, id: recent.id }, new Date(now.getTime() - DELETED_KEPT_MS + 60_000))
    await purgeDeletedAttempts({ userId }, now)
    const left = await db.attempt.findMany({
      select: { id: true },
      where: { userId: { in: [userId, strangerId] } },
    })
    expect(left.map(({ id }) => id).toSorted()).toEqual([recent.id, others.id].toSorted())
    expect(await db.attemptKeyPoint.count({ where: { attemptId: old.id } })).toBe(0)
  })
})

describe('what the candidate adds', () => {
  const missingPoint = async (id: string) => {
    const point = await db.attemptKeyPoint.findFirstOrThrow({
      where: { attemptId: id, called: true, state: { in: ['missing', 'near'] } },
    })
    return point.keyPoint as (typeof angry.keyPoints)[number]
  }

  it('keeps a note, for its owner alone', async () => {
    const { id } = await record()
    expect(await saveNote({ userId: strangerId, id, note: 'mine now' })).toEqual({
      ok: false,
      reason: 'not_found',
    })
    expect(await saveNote({ userId, id, note: 'Start with the call.' })).toEqual({ ok: true })
    expect((await getAttempt({ userId, id }))?.note).toBe('Start with the call.')
  })

  it('keeps a checklist of a general question, and of no other', async () => {
    const general = await record({ question: excellent, draftId: 'draft-general' })
    const judged = await record()
    const criteria = ['gives_example']
    expect(await saveChecklist({ userId, id: general.id, criteria })).toEqual({ ok: true })
    expect((await getAttempt({ userId, id: general.id }))?.checklist).toEqual(criteria)
    const refused = { ok: false, reason: 'not_found' }
    expect(await saveChecklist({ userId, id: judged.id, criteria })).toEqual(refused)
    expect(await saveChecklist({ userId: strangerId, id: general.id, criteria: [] })).toEqual(refused)
  })

  it('keeps one claim a missing point, without the white space around it, and lets it go again', async () => {
    const { id } = await record()
    const keyPoint = await missingPoint(id)
    const start = answer.indexOf(' I booked the fitter')
    expect(await recordClaim({ userId, id, keyPoint, span: { start: 0, end: 5 } })).toEqual({ ok: true })
    const span = { start, end: start + ' I booked the fitter '.length }
    expect(await recordClaim({ userId, id, keyPoint, span })).toEqual({ ok: true })
    const kept = await getAttempt({ userId, id })
    expect(kept?.claims).toEqual([{ keyPoint, span: { start: start + 1, end: start + 20 } }])
    expect(await removeClaim({ userId: strangerId, id, keyPoint })).toEqual({
      ok: false,
      reason: 'not_found',
    })
    expect(await removeClaim({ userId, id, keyPoint })).toEqual({ ok: true })
    expect((await getAttempt({ userId, id }))?.claims).toEqual([])
  })

  it('refuses a claim on somebody else’s attempt, of no words, outside the answer, or on what needs none', async () => {
    const { id } = await record()
    const keyPoint = await missingPoint(id)
    const span = { start: 0, end: 5 }
    expect(await recordClaim({ userId: strangerId, id, keyPoint, span })).toEqual({
      ok: false,
      reason: 'not_found',
    })
    const noWords = { ok: false, reason: 'no_words' }
    expect(await recordClaim({ userId, id, keyPoint, span: { start: 4, end: 5 } })).toEqual(noWords)
    expect(await recordClaim({ userId, id, keyPoint, span: { start: 0, end: 99_999 } })).toEqual(noWords)
    const notMissing = { ok: false, reason: 'not_missing' }
    expect(await recordClaim({ userId, id, keyPoint: 'learned', span })).toEqual(notMissing)
    await db.attemptKeyPoint.update({
      where: { attemptId_keyPoint: { attemptId: id, keyPoint } },
      data: { state: 'found' },
    })
    expect(await recordClaim({ userId, id, keyPoint, span })).toEqual(notMissing)
  })

  it('keeps one claim of what is sent many times at once', async () => {
    const { id } = await record()
    const keyPoint = await missingPoint(id)
    const span = { start: 0, end: 13 }
    const sent = await Promise.all(
      Array.from({ length: 5 }, () => recordClaim({ userId, id, keyPoint, span })),
    )
    expect(sent.every(({ ok }) => ok)).toBe(true)
    expect(await db.claim.count({ where: { attemptId: id } })).toBe(1)
  })
})

/** Moves the attempts apart in time, so that their order is theirs and not the clock's. */
async function spread(ids: readonly string[]): Promise<void> {
  for (const [i, id] of ids.entries()) {
    await db.attempt.update({ where: { id }, data: { createdAt: new Date(2026, 10, 1 + i * 20) } })
  }
}

function byKeyPoint(a: { keyPoint: string }, b: { keyPoint: string }): number {
  return a.keyPoint < b.keyPoint ? -1 : 1
}
