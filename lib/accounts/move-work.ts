import { randomUUID } from 'node:crypto'
import type { Database } from '../db/client'
import { joinDrafts } from './join-drafts'

interface Move {
  readonly from: string
  readonly to: string
}

/**
 * Hands everything that one person wrote to another, inside the caller's transaction. No words are lost: where both have a
 * draft for a question, the two become one draft, in no open page's name: none of them may save over it unaware.
 */
export async function moveWork(tx: Database, move: Move): Promise<void> {
  await moveDrafts(tx, move)
  await moveAttempts(tx, move)
}

async function moveDrafts(tx: Database, { from, to }: Move): Promise<void> {
  const drafts = await tx.draft.findMany({ where: { userId: from } })
  for (const draft of drafts) {
    const rival = await tx.draft.findUnique({
      where: { userId_questionId: { userId: to, questionId: draft.questionId } },
    })
    if (rival !== null) {
      await tx.draft.update({
        where: { userId_id: { userId: to, id: rival.id } },
        data: { ...joinDrafts(draft, rival), editorId: randomUUID(), sequence: 0 },
      })
      continue
    }
    const sameId = await tx.draft.findUnique({
      where: { userId_id: { userId: to, id: draft.id } },
      select: { id: true },
    })
    await tx.draft.update({
      where: { userId_id: { userId: from, id: draft.id } },
      data: { userId: to, updatedAt: draft.updatedAt, ...(sameId !== null && { id: randomUUID() }) },
    })
  }
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
}

function keyOf({ draftId, answerHash }: { draftId: string; answerHash: string }): string {
  return `${draftId} ${answerHash}`
}
