import { randomUUID } from 'node:crypto'
import type { Database, Draft } from '../db/client'
import { joinWritings } from '../practice/join-writings'
import { WritingModeSchema, WritingTextSchema } from '../practice/schema'
import type { Writing } from '../practice/writing'

interface Move {
  readonly from: string
  readonly to: string
}

/**
 * Hands everything that one person wrote to another, inside the caller's transaction. No words are lost: where both have a
 * draft for a question, the two become one draft.
 */
export async function moveWork(tx: Database, move: Move): Promise<void> {
  await moveOwnQuestions(tx, move)
  await moveDrafts(tx, move)
  await moveAttempts(tx, move)
}

async function moveOwnQuestions(tx: Database, { from, to }: Move): Promise<void> {
  await tx.ownQuestion.updateMany({ where: { userId: from }, data: { userId: to } })
}

async function moveDrafts(tx: Database, { from, to }: Move): Promise<void> {
  const drafts = await tx.draft.findMany({ where: { userId: from } })
  for (const draft of drafts) {
    const rival = await tx.draft.findUnique({
      where: { userId_questionId: { userId: to, questionId: draft.questionId } },
    })
    if (rival === null) await moveDraft(tx, draft, to)
    else await joinDrafts(tx, draft, rival)
  }
}

async function moveDraft(tx: Database, { userId, id, updatedAt }: Draft, to: string): Promise<void> {
  const there = await tx.draft.findUnique({ where: { userId_id: { userId: to, id } }, select: { id: true } })
  await tx.draft.update({
    where: { userId_id: { userId, id } },
    data: { userId: to, id: there === null ? id : randomUUID(), updatedAt },
  })
}

// In no open page's name and above both revisions: none of them can save over it unaware.
async function joinDrafts(tx: Database, draft: Draft, rival: Draft): Promise<void> {
  const [newer, older] = draft.updatedAt >= rival.updatedAt ? [draft, rival] : [rival, draft]
  const { mode, text } = joinWritings(readWriting(newer), readWriting(older))
  await tx.draft.update({
    where: { userId_id: { userId: rival.userId, id: rival.id } },
    data: {
      mode,
      text: JSON.stringify(text),
      revision: Math.max(draft.revision, rival.revision) + 1,
      editorId: randomUUID(),
      sequence: 0,
      updatedAt: newer.updatedAt,
    },
  })
}

function readWriting({ mode, text }: Draft): Writing {
  return { mode: WritingModeSchema.parse(mode), text: WritingTextSchema.parse(JSON.parse(text)) }
}

async function moveAttempts(tx: Database, { from, to }: Move): Promise<void> {
  const sent = await tx.attempt.findMany({
    where: { userId: from },
    select: { id: true, draftId: true, answerHash: true },
  })
  const there = await tx.attempt.findMany({
    where: { userId: to, draftId: { in: sent.map(({ draftId }) => draftId) } },
    select: { draftId: true, answerHash: true },
  })
  const taken = new Set(there.map(keyOf))
  // The same text sent from one open page, once before and once after signing out. Both stay: each may carry a note.
  for (const { id } of sent.filter((attempt) => taken.has(keyOf(attempt)))) {
    await tx.attempt.update({ where: { id, userId: from }, data: { draftId: randomUUID() } })
  }
  await tx.attempt.updateMany({ where: { userId: from }, data: { userId: to } })
  await tx.share.updateMany({ where: { userId: from }, data: { userId: to } })
}

function keyOf({ draftId, answerHash }: { draftId: string; answerHash: string }): string {
  return `${draftId} ${answerHash}`
}
