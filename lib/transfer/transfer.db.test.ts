import { createHash, randomUUID } from 'node:crypto'
import { unzipSync } from 'fflate'
import { createTranslator } from 'next-intl'
import { beforeEach, describe, expect, test } from 'vitest'
import messages from '@/content/messages/en.json'
import { createGuest } from '../accounts/mutations'
import { openAccount } from '../accounts/testing/open-account'
import { getAttempt, listAttempts } from '../attempts/data'
import { noFilters } from '../attempts/filters'
import { deleteAttempt, recordAttempt, recordClaim, saveNote } from '../attempts/mutations'
import { findQuestion } from '../content/questions'
import { db } from '../db/client'
import { getQuestion, listOwnQuestions } from '../own-questions/data'
import { addOwnQuestion } from '../own-questions/mutations'
import { getDraft } from '../practice/data'
import { saveDraft } from '../practice/mutations'
import { composeAnswer, emptyWriting } from '../practice/writing'
import { createShare, hideTyped } from '../shares/mutations'
import { writeArchive } from './archive'
import { readEverything } from './data'
import type { ReadableWords } from './markdown'
import { importTransfer } from './mutations'
import { readTransfer } from './read-transfer'
import type { Transfer } from './schema'
import { unpackTransfer } from './unpack'

const now = new Date()
const answer =
  'Last May a customer called Jo was shouting about a lamp. I let her tell me everything, I said I was sorry, and I sent a new one.'
let people = 0
let me = ''
let you = ''

const words: ReadableWords = {
  t: createTranslator({ locale: 'en-GB', messages, namespace: 'transfer.readable' }),
  at: (moment) => moment,
  question: (questionId) => (questionId === 'angry-customer' ? 'The *question*' : null),
  keyPoint: (id) => id,
  criterion: (id) => id,
  band: (band) => band,
  notJudged: (reason) => reason,
}

beforeEach(async () => {
  people += 1
  me = await makeAccount('me')
  you = await makeAccount('you')
})

async function makeAccount(name: string): Promise<string> {
  const email = `${name}-${people}@example.org`
  return (await openAccount({ guestId: null, email, password: 'a quiet table' }, now)).userId
}

async function send(userId: string, questionId: string, text = answer): Promise<string> {
  const question = await getQuestion({ userId, questionId })
  if (question === null) throw new Error(questionId)
  const asked = { ...question, ...findQuestion(questionId) }
  return (await recordAttempt({ userId, question: asked, draftId: randomUUID(), answer: text })).id
}

async function write(userId: string, questionId: string, free: string): Promise<void> {
  const base = { userId, questionId, draftId: randomUUID(), editorId: randomUUID(), revision: 0, sequence: 1 }
  const writing = { mode: 'free', text: { ...emptyWriting('free').text, free } } as const
  expect(await saveDraft({ ...base, writing })).toMatchObject({ ok: true })
}

/** One of everything. */
async function fill(userId: string): Promise<{ attempt: string; token: string }> {
  const own = await addOwnQuestion({ userId, kind: 'competency', text: 'When did you sell a lamp?' })
  if (!own.ok) throw new Error(own.reason)
  const attempt = await send(userId, 'angry-customer')
  await send(userId, 'strengths')
  await send(userId, own.questionId)
  await write(userId, own.questionId, 'I sold')
  await saveNote({ userId, id: attempt, note: '=1+1' })
  await recordClaim({ userId, id: attempt, keyPoint: 'thanked', span: { start: 0, end: 8 } })
  await hideTyped({ userId, id: attempt, words: 'lamp' })
  const share = await createShare({ userId, id: attempt, days: 7 }, now)
  if (!share.ok) throw new Error(share.reason)
  return { attempt, token: share.token }
}

async function download(userId: string): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of writeArchive(await readEverything({ userId }, now), words)) pieces.push(piece)
  return Buffer.concat(pieces)
}

async function readDownload(userId: string): Promise<Transfer> {
  const unpacked = await unpackTransfer(await download(userId))
  const read = unpacked.ok ? readTransfer(unpacked.json, now) : unpacked
  if (!read.ok) throw new Error(read.fault)
  return read.transfer
}

async function bring(userId: string, transfer: Transfer) {
  const imported = await importTransfer({ userId, transfer }, now)
  if (!imported.ok) throw new Error(imported.reason)
  return imported.report
}

const nothingNew = { answers: 0, questions: 0, drafts: 0, draftsLeftOut: 0 }

/** What is kept, without the ids and dates that any server gives anew. */
async function kept(userId: string) {
  const { ownQuestions, drafts, attempts } = await readDownload(userId)
  return {
    questions: ownQuestions.map(({ kind, text }) => [kind, text]),
    drafts: drafts.map(({ mode, text }) => [mode, text]),
    attempts: attempts.map(({ links: _, questionId, ...attempt }) => ({
      ...attempt,
      questionId: questionId.startsWith('own_') ? 'own' : questionId,
    })),
  }
}

function snapshot(userId: string) {
  return Promise.all([
    db.attempt.findMany({
      where: { userId },
      include: { claims: true, keyPoints: true, shares: true },
      orderBy: { id: 'asc' },
    }),
    db.draft.findMany({ where: { userId } }),
    db.ownQuestion.findMany({ where: { userId } }),
    db.user.findUnique({ where: { id: userId }, include: { sessions: true } }),
  ])
}

describe('downloading everything', () => {
  test('has all that was written, in three files', async () => {
    await fill(me)
    const files = unzipSync(await download(me))
    expect(Object.keys(files)).toEqual(['starline.json', 'answers.md', 'attempts.csv'])
    const transfer = await readDownload(me)
    expect(transfer.attempts).toHaveLength(3)
    expect(transfer.attempts[0]).toMatchObject({
      answer,
      note: '=1+1',
      claims: [{ keyPoint: 'thanked', span: { start: 0, end: 8 } }],
      links: [expect.anything()],
    })
    expect(transfer.attempts[0]?.redactions?.length).toBeGreaterThan(0)
    expect(transfer.drafts).toHaveLength(1)
    expect(transfer.ownQuestions).toHaveLength(1)
    expect(transfer.account).toMatchObject({ email: `me-${people}@example.org`, hasPassword: true })
  })

  test('reads well, with quotes, and as a table without formulas', async () => {
    await fill(me)
    const files = unzipSync(await download(me))
    const text = Buffer.from(files['answers.md'] ?? []).toString()
    expect(text).toContain('## The \\*question\\*')
    expect(text).toContain(`> ${answer}`)
    expect(text).toMatch(/- listened: “I let her tell me everything/)
    expect(text).toContain('- I say it is here: thanked: “Last May”')
    expect(Buffer.from(files['attempts.csv'] ?? []).toString()).toContain(`"'=1+1"`)
  })

  test('has nothing that opens anything, nothing deleted, and nothing of anybody else', async () => {
    const { token } = await fill(me)
    await send(you, 'angry-customer', `${answer} A zebra came by, and I thanked it.`)
    await deleteAttempt({ userId: me, id: await send(me, 'angry-customer', `${answer} And a lion.`) })
    const everything = Object.values(unzipSync(await download(me)))
      .map((file) => Buffer.from(file).toString())
      .join()
    const user = await db.user.findUniqueOrThrow({
      where: { id: me },
      include: { sessions: true, shares: true },
    })
    const secrets = [
      token,
      user.passwordHash ?? '',
      ...user.sessions.map(({ id }) => id),
      ...user.shares.map(({ tokenHash }) => tokenHash),
      you,
      'zebra',
      'lion',
    ]
    expect(secrets.length).toBeGreaterThan(6)
    for (const secret of secrets) expect(everything).not.toContain(secret)
  })

  test('works for a guest, and for whoever has nothing yet', async () => {
    const { userId } = await createGuest(now)
    expect((await readDownload(userId)).attempts).toEqual([])
    await send(userId, 'angry-customer')
    const transfer = await readDownload(userId)
    expect(transfer.attempts).toHaveLength(1)
    expect(transfer.account.email).toBeNull()
  })

  test('has every attempt, however many, oldest first, also of one and the same moment', async () => {
    const first = await send(me, 'angry-customer')
    const { id: _, ...row } = await db.attempt.findUniqueOrThrow({ where: { id: first } })
    const copies = Array.from({ length: 249 }, (_, at) => ({
      ...row,
      draftId: randomUUID(),
      note: String(at),
      createdAt: at < 150 ? row.createdAt : new Date(row.createdAt.getTime() - at),
    }))
    await db.attempt.createMany({ data: copies })
    const { attempts } = await readDownload(me)
    expect(new Set(attempts.map(({ draftId }) => draftId)).size).toBe(250)
    const moments = attempts.map(({ createdAt }) => createdAt)
    expect(moments).toEqual(moments.toSorted())
  })
})

describe('bringing a file', () => {
  test('to an empty account brings everything, and the same file again nothing', async () => {
    await fill(me)
    const transfer = await readDownload(me)
    expect(await bring(you, transfer)).toEqual({
      answers: 3,
      answersThere: 0,
      questions: 1,
      questionsThere: 0,
      drafts: 1,
      draftsThere: 0,
      draftsLeftOut: 0,
    })
    expect(await kept(you)).toEqual(await kept(me))
    const before = await snapshot(you)
    const again = { ...nothingNew, answersThere: 3, questionsThere: 1, draftsThere: 1 }
    expect(await bring(you, transfer)).toEqual(again)
    expect(await bring(me, transfer)).toEqual(again)
    expect(await snapshot(you)).toEqual(before)
  })

  test('makes it usable like anything written here: read, found, counted, practised', async () => {
    await fill(me)
    await bring(you, await readDownload(me))
    const filters = { ...noFilters, search: 'shouting' }
    const { entries } = await listAttempts({ userId: you, filters, cursor: null })
    expect(entries).toHaveLength(3)
    const mine = await db.attempt.findFirstOrThrow({
      where: { userId: me, questionId: 'angry-customer' },
      include: { keyPoints: { orderBy: { keyPoint: 'asc' } } },
    })
    const yours = await db.attempt.findFirstOrThrow({
      where: { userId: you, questionId: 'angry-customer' },
      include: { keyPoints: { orderBy: { keyPoint: 'asc' } } },
    })
    const bare = ({ keyPoints }: typeof mine) => keyPoints.map(({ attemptId: _, ...point }) => point)
    expect(bare(yours)).toEqual(bare(mine))
    const same = ['answerHash', 'searchText', 'band', 'notJudged', 'reader', 'rubricVersion'] as const
    for (const column of same) expect(yours[column], column).toEqual(mine[column])
    expect(await getAttempt({ userId: you, id: yours.id })).toMatchObject({ answer, note: '=1+1' })
    const [question] = await listOwnQuestions({ userId: you })
    expect(question).toMatchObject({ text: 'When did you sell a lamp?', attempts: 1 })
    expect(await getDraft({ userId: you, questionId: question?.questionId ?? '' })).not.toBeNull()
  })

  test('touches nothing of the one it came from, whatever ids it names', async () => {
    const { attempt } = await fill(me)
    const before = await snapshot(me)
    const transfer = await readDownload(me)
    await bring(you, {
      ...transfer,
      attempts: transfer.attempts.map((one) => ({ ...one, note: 'Written by you' })),
    })
    expect(await snapshot(me)).toEqual(before)
    expect(await getAttempt({ userId: you, id: attempt })).toBeNull()
    expect(await db.share.count({ where: { userId: you } })).toBe(0)
  })

  test('believes no account, no role and no address of the file', async () => {
    const transfer = await readDownload(me)
    const account = { ...transfer.account, role: 'administrator', email: 'other@example.org' } as const
    await bring(you, { ...transfer, account })
    const user = await db.user.findUniqueOrThrow({ where: { id: you } })
    expect(user).toMatchObject({ role: 'candidate', email: `you-${people}@example.org` })
  })

  test('hashes the words itself: another text of the same draft is another attempt', async () => {
    await send(me, 'angry-customer')
    const transfer = await readDownload(me)
    const longer = transfer.attempts.map((one) => ({ ...one, answer: `${one.answer} So it ended well.` }))
    expect(
      await bring(me, { ...transfer, attempts: [...transfer.attempts, ...longer, ...longer] }),
    ).toMatchObject({
      answers: 1,
      answersThere: 2,
    })
    for (const row of await db.attempt.findMany({ where: { userId: me } })) {
      expect(row.answerHash).toBe(createHash('sha256').update(row.answer).digest('hex'))
    }
  })

  test('never writes over what is here: note, draft and claim stay', async () => {
    const { attempt } = await fill(me)
    const transfer = await readDownload(me)
    const question = transfer.drafts[0]?.questionId ?? ''
    await saveNote({ userId: me, id: attempt, note: 'A newer note' })
    await db.draft.deleteMany({ where: { userId: me } })
    await write(me, question, 'Something newer')
    expect(await bring(me, transfer)).toMatchObject({
      answers: 0,
      drafts: 0,
      draftsThere: 0,
      draftsLeftOut: 1,
    })
    expect(await getAttempt({ userId: me, id: attempt })).toMatchObject({ note: 'A newer note' })
    const draft = await getDraft({ userId: me, questionId: question })
    expect(draft && composeAnswer(draft.writing)).toBe('Something newer')
  })

  test('brings back what was deleted here', async () => {
    const { attempt } = await fill(me)
    const transfer = await readDownload(me)
    await deleteAttempt({ userId: me, id: attempt })
    expect(await bring(me, transfer)).toMatchObject({ answers: 1, answersThere: 2 })
    expect(await getAttempt({ userId: me, id: attempt })).not.toBeNull()
  })

  test('twice at once brings everything once', async () => {
    await fill(me)
    const transfer = await readDownload(me)
    const reports = await Promise.all([1, 2, 3].map(() => bring(you, transfer)))
    expect(reports.reduce((sum, { answers }) => sum + answers, 0)).toBe(3)
    expect(await kept(you)).toEqual(await kept(me))
  })

  test('that is too much leaves nothing half done', async () => {
    await fill(me)
    const transfer = await readDownload(me)
    const many = Array.from({ length: 201 }, (_, at) => ({
      id: `q${at}`,
      kind: 'competency' as const,
      text: `When did you sell lamp number ${at}?`,
      createdAt: now.toISOString(),
      removedAt: null,
    }))
    const before = await snapshot(you)
    const imported = await importTransfer(
      { userId: you, transfer: { ...transfer, ownQuestions: [...transfer.ownQuestions, ...many] } },
      now,
    )
    expect(imported).toEqual({ ok: false, reason: 'too_many' })
    expect(await snapshot(you)).toEqual(before)
  })

  test('is written down, with ids alone', async () => {
    await bring(you, await readDownload(me))
    const [line] = await db.auditEntry.findMany({ where: { action: 'data_imported', actorId: you } })
    expect(line).toMatchObject({ subjectId: you })
  })
})
