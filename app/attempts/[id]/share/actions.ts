'use server'

import { revalidatePath } from 'next/cache'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { requireUser } from '@/lib/accounts/session'
import { SpanSchema } from '@/lib/attempts/schema'
import { env } from '@/lib/env'
import { paths } from '@/lib/paths'
import {
  createShare,
  endShare,
  type Hidden,
  hideSelected,
  hideTyped,
  showAgain,
} from '@/lib/shares/mutations'
import { ShareDaysSchema, TypedWordsSchema } from '@/lib/shares/schema'

const IdSchema = z.string().min(1).max(60)
const PlaceSchema = z.coerce.number().pipe(z.int().nonnegative())
const ChangeSchema = z.enum(['show', 'hide_selected', 'hide_typed'])
type Change = z.infer<typeof ChangeSchema>

/** What the forms around the answer know of the last change; `typed` is kept where nothing was found. */
export type ChangedRedactions =
  | { ok: true; did: 'didHide' | 'didShow' }
  | { ok: false; change: Change; typed: string }
  | null

/** Hides words of the answer, or shows some again. */
export async function changeRedactionsAction(
  _: ChangedRedactions,
  form: FormData,
): Promise<ChangedRedactions> {
  const user = await requireUser()
  const own = { userId: user.id, id: IdSchema.parse(form.get('id')) }
  const change = ChangeSchema.parse(form.get('change'))
  const changed = await makeChange(own, change, form)
  if (!changed.ok) {
    if (changed.reason === 'not_found') notFound()
    return {
      ok: false,
      change,
      typed: change === 'hide_typed' ? String(form.get('words') ?? '').slice(0, 1000) : '',
    }
  }
  revalidatePath(paths.shareAttempt(own.id))
  return { ok: true, did: change === 'show' ? 'didShow' : 'didHide' }
}

/** What the form that makes a link knows of the last one. The address is shown this once. */
export type MadeLink = { ok: true; id: string; address: string } | { ok: false; reason: 'too_many' } | null

export async function makeLinkAction(_: MadeLink, form: FormData): Promise<MadeLink> {
  const user = await requireUser()
  const id = IdSchema.parse(form.get('id'))
  const days = ShareDaysSchema.parse(form.get('days'))
  const made = await createShare({ userId: user.id, id, days }, new Date())
  if (!made.ok) {
    if (made.reason === 'not_found') notFound()
    return { ok: false, reason: made.reason }
  }
  revalidatePath(paths.shareAttempt(id))
  return { ok: true, id: made.id, address: `${env.appUrl}${paths.shared(made.token)}` }
}

/** Ends a link; one that another tab ended is as good. */
export async function endLinkAction(form: FormData): Promise<void> {
  const user = await requireUser()
  const id = IdSchema.parse(form.get('id'))
  const shareId = IdSchema.parse(form.get('shareId'))
  await endShare({ userId: user.id, id, shareId }, new Date())
  revalidatePath(paths.shareAttempt(id))
}

function makeChange(own: { userId: string; id: string }, change: Change, form: FormData): Promise<Hidden> {
  if (change === 'show') return showAgain({ ...own, start: PlaceSchema.parse(form.get('start')) })
  if (change === 'hide_typed') {
    const words = TypedWordsSchema.safeParse(form.get('words'))
    return words.success ? hideTyped({ ...own, words: words.data }) : noWords()
  }
  const span = readSpan(form.get('selected'))
  return span === null ? noWords() : hideSelected({ ...own, span })
}

/** A span as the form has it: `start-end`. */
function readSpan(value: FormDataEntryValue | null) {
  const [start, end] = String(value ?? '')
    .split('-')
    .map(Number)
  return SpanSchema.safeParse({ start, end }).data ?? null
}

async function noWords(): Promise<Hidden> {
  return { ok: false, reason: 'no_words' }
}
