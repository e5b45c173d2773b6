import 'server-only'
import { type Draft as DraftRow, db } from '@/lib/db/client'
import type { Draft } from './draft'
import { WritingModeSchema, WritingTextSchema } from './schema'

/** What somebody is writing to a question, or null. Throws where what is stored is no draft. */
export async function getDraft({
  userId,
  questionId,
}: {
  userId: string
  questionId: string
}): Promise<Draft | null> {
  const row = await db.draft.findUnique({ where: { userId_questionId: { userId, questionId } } })
  return row === null ? null : readDraft(row)
}

/** The drafts that wait for somebody, the one they wrote in last first. Throws as `getDraft` does. */
export async function listDrafts({
  userId,
}: {
  userId: string
}): Promise<readonly (Draft & { readonly questionId: string })[]> {
  const rows = await db.draft.findMany({ where: { userId }, orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }] })
  return rows.map((row) => ({ ...readDraft(row), questionId: row.questionId }))
}

function readDraft({ id, revision, editorId, sequence, mode, text, updatedAt }: DraftRow): Draft {
  const writing = { mode: WritingModeSchema.parse(mode), text: WritingTextSchema.parse(JSON.parse(text)) }
  return { id, revision, editorId, sequence, writing, savedAt: updatedAt.toISOString() }
}
