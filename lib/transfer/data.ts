import 'server-only'
import { z } from 'zod'
import { KINDS } from '../attempts/filters'
import { ChecklistSchema, KeyPointIdSchema, parseAssessment } from '../attempts/schema'
import { type Attempt, type Claim, db, type Share } from '../db/client'
import { OWN_QUESTION_KINDS } from '../own-questions/kinds'
import { WritingModeSchema, WritingTextSchema } from '../practice/schema'
import { RedactionsSchema } from '../shares/schema'
import type { Archived } from './archive'
import {
  type KeptAttempt,
  type KeptDraft,
  type KeptQuestion,
  TRANSFER_FORMAT,
  TRANSFER_VERSION,
  type Transfer,
} from './schema'

/** How many attempts are held in memory at a time. */
const BATCH = 100
const KindSchema = z.enum(KINDS)
const OwnKindSchema = z.enum(OWN_QUESTION_KINDS)

/**
 * Everything that is kept of one person, without what they deleted, and without what opens anything: no password, token, code or session
 * id. Throws, also while the attempts are read, where what is stored does not read.
 */
export async function readEverything({ userId }: { userId: string }, now: Date): Promise<Archived> {
  const [account, ownQuestions, drafts] = await Promise.all([
    readAccount(userId),
    readOwnQuestions(userId),
    readDrafts(userId),
  ])
  return {
    format: TRANSFER_FORMAT,
    version: TRANSFER_VERSION,
    exportedAt: now.toISOString(),
    account,
    ownQuestions,
    drafts,
    attempts: readAttempts(userId),
  }
}

/** How much of each kind there is of somebody's. */
export async function countEverything({
  userId,
}: {
  userId: string
}): Promise<{ attempts: number; drafts: number; questions: number; links: number }> {
  const [attempts, drafts, questions, links] = await Promise.all([
    db.attempt.count({ where: { userId, deletedAt: null } }),
    db.draft.count({ where: { userId } }),
    db.ownQuestion.count({ where: { userId, removedAt: null } }),
    db.share.count({ where: { userId } }),
  ])
  return { attempts, drafts, questions, links }
}

async function readAccount(userId: string): Promise<Transfer['account']> {
  const user = await db.user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      email: true,
      emailVerifiedAt: true,
      role: true,
      createdAt: true,
      passwordHash: true,
      totpConfirmedAt: true,
      identities: { select: { provider: true }, orderBy: { provider: 'asc' } },
      sessions: {
        select: { device: true, createdAt: true, lastUsedAt: true, expiresAt: true },
        orderBy: { createdAt: 'asc' },
      },
    },
  })
  return {
    email: user.email,
    emailVerifiedAt: user.emailVerifiedAt?.toISOString() ?? null,
    role: user.role,
    createdAt: user.createdAt.toISOString(),
    hasPassword: user.passwordHash !== null,
    hasSecondFactor: user.totpConfirmedAt !== null,
    providers: user.identities.map(({ provider }) => provider),
    sessions: user.sessions.map(({ device, createdAt, lastUsedAt, expiresAt }) => ({
      device,
      createdAt: createdAt.toISOString(),
      lastUsedAt: lastUsedAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
    })),
  }
}

async function readOwnQuestions(userId: string): Promise<KeptQuestion[]> {
  const rows = await db.ownQuestion.findMany({
    where: { userId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, kind, text, createdAt, removedAt }) => ({
    id,
    kind: OwnKindSchema.parse(kind),
    text,
    createdAt: createdAt.toISOString(),
    removedAt: removedAt?.toISOString() ?? null,
  }))
}

async function readDrafts(userId: string): Promise<KeptDraft[]> {
  const rows = await db.draft.findMany({ where: { userId }, orderBy: [{ updatedAt: 'asc' }, { id: 'asc' }] })
  return rows.map(({ id, questionId, mode, text, createdAt, updatedAt }) => ({
    id,
    questionId,
    mode: WritingModeSchema.parse(mode),
    text: WritingTextSchema.parse(JSON.parse(text)),
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  }))
}

async function* readAttempts(userId: string): AsyncGenerator<readonly KeptAttempt[], void> {
  let last: { createdAt: Date; id: string } | null = null
  do {
    const rows: (Attempt & { claims: Claim[]; shares: Share[] })[] = await db.attempt.findMany({
      where: { userId, deletedAt: null, AND: after(last) },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: BATCH,
      include: {
        claims: { orderBy: { createdAt: 'asc' } },
        shares: { where: { userId }, orderBy: { createdAt: 'asc' } },
      },
    })
    last = rows.length === BATCH ? (rows.at(-1) ?? null) : null
    yield rows.map(toKept)
  } while (last !== null)
}

function after(last: { createdAt: Date; id: string } | null) {
  if (last === null) return []
  const { createdAt, id } = last
  return [{ OR: [{ createdAt: { gt: createdAt } }, { createdAt, id: { gt: id } }] }]
}

function toKept(row: Attempt & { claims: Claim[]; shares: Share[] }): KeptAttempt {
  try {
    return {
      questionId: row.questionId,
      kind: KindSchema.parse(row.kind),
      draftId: row.draftId,
      createdAt: row.createdAt.toISOString(),
      answer: row.answer,
      assessment: parseAssessment(row.assessment, row.answer),
      checklist: ChecklistSchema.parse(JSON.parse(row.checklist)),
      note: row.note,
      claims: row.claims.map(({ keyPoint, start, end, createdAt }) => ({
        keyPoint: KeyPointIdSchema.parse(keyPoint),
        span: { start, end },
        createdAt: createdAt.toISOString(),
      })),
      redactions: row.redactions === null ? null : RedactionsSchema.parse(JSON.parse(row.redactions)),
      links: row.shares.map(({ createdAt, expiresAt }) => ({
        createdAt: createdAt.toISOString(),
        expiresAt: expiresAt.toISOString(),
      })),
    }
  } catch (cause) {
    throw new Error(`Attempt ${row.id}: what is stored does not read as an attempt.`, { cause })
  }
}
