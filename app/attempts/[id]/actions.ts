'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { requireUser } from '@/lib/accounts/session'
import { recordClaim, removeClaim, saveChecklist, saveNote, type Written } from '@/lib/attempts/mutations'
import { ChecklistSchema, ClaimSchema, KeyPointIdSchema, NoteSchema, SpanSchema } from '@/lib/attempts/schema'
import { joinSpans } from '@/lib/attempts/sentences'
import { paths } from '@/lib/paths'

/** What a form on this page knows of its last sending. */
export type Sent<Reason extends string> = { ok: true } | { ok: false; reason: Reason } | null

const IdSchema = z.string().min(1).max(60)

export async function saveNoteAction(_: Sent<'too_long'>, form: FormData): Promise<Sent<'too_long'>> {
  const user = await requireUser()
  const id = IdSchema.parse(form.get('id'))
  const note = NoteSchema.safeParse(form.get('note'))
  if (!note.success) return { ok: false, reason: 'too_long' }
  const written = await saveNote({ userId: user.id, id, note: note.data })
  return seen(written, id)
}

export async function saveChecklistAction(_: Sent<never>, form: FormData): Promise<Sent<never>> {
  const user = await requireUser()
  const id = IdSchema.parse(form.get('id'))
  const criteria = ChecklistSchema.parse(form.getAll('criterion'))
  return seen(await saveChecklist({ userId: user.id, id, criteria }), id)
}

/** The words that somebody selected, or the run from the first to the last of the sentences that they ticked. */
export async function recordClaimAction(
  _: Sent<'no_words' | 'not_missing'>,
  form: FormData,
): Promise<Sent<'no_words' | 'not_missing'>> {
  const user = await requireUser()
  const id = IdSchema.parse(form.get('id'))
  const chosen = [form.get('selected'), ...form.getAll('sentence')].flatMap(parseSpan)
  const span = form.get('selected') ? chosen[0] : joinSpans(chosen)
  if (!span) return { ok: false, reason: 'no_words' }
  const claim = ClaimSchema.parse({ keyPoint: form.get('keyPoint'), span })
  const written = await recordClaim({ userId: user.id, id, ...claim })
  if (!written.ok) {
    if (written.reason === 'not_found') notFound()
    return { ok: false, reason: written.reason }
  }
  revalidatePath(paths.attempt(id))
  redirect(paths.attemptPoint(id, claim.keyPoint))
}

export async function removeClaimAction(form: FormData): Promise<void> {
  const user = await requireUser()
  const id = IdSchema.parse(form.get('id'))
  const keyPoint = KeyPointIdSchema.parse(form.get('keyPoint'))
  await removeClaim({ userId: user.id, id, keyPoint })
  revalidatePath(paths.attempt(id))
}

/** A span as the form has it: `start-end`. */
function parseSpan(value: FormDataEntryValue | null) {
  if (typeof value !== 'string') return []
  const [start, end] = value.split('-').map(Number)
  const span = SpanSchema.safeParse({ start, end })
  return span.success ? [span.data] : []
}

function seen(written: Written, id: string): { ok: true } {
  if (!written.ok) notFound()
  revalidatePath(paths.attempt(id))
  return { ok: true }
}
