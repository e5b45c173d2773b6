'use server'

import { notFound } from 'next/navigation'
import { z } from 'zod'
import { currentUser } from '@/lib/accounts/session'
import { checkExercise, EXERCISE_LENGTH_CHARS_MAX } from '@/lib/attempts/check-exercise'
import { findKeyPoint } from '@/lib/content/key-points'
import { findLesson } from '@/lib/content/lessons'
import { currentClientAddress } from '@/lib/current-client-address'
import { toStorableText } from '@/lib/storable-text'

const ExerciseSchema = z.object({
  slug: z.string(),
  words: z.string().transform((text) => toStorableText(text.replaceAll('\r\n', '\n'))),
})

/** What came of an exercise; `words` are those that were typed. */
export type CheckedExercise = { readonly words: string } & (
  | { readonly result: 'empty' | 'too_long' | 'too_many'; readonly chars: number }
  | { readonly result: 'shown'; readonly quote: string }
  | { readonly result: 'near'; readonly quote: string; readonly why: string }
  | { readonly result: 'missing'; readonly why: string }
)

/** Reads what somebody wrote to a lesson's task. Nothing of it is kept, and anybody may. */
export async function checkExerciseAction(
  _: CheckedExercise | null,
  form: FormData,
): Promise<CheckedExercise> {
  const { slug, words } = ExerciseSchema.parse(Object.fromEntries(form))
  const lesson = findLesson(slug)
  if (lesson === null || lesson.exercise.keyPoint === null) notFound()
  const over = words.length - EXERCISE_LENGTH_CHARS_MAX
  if (over > 0) return { words, result: 'too_long', chars: over }
  if (words.trim() === '') return { words, result: 'empty', chars: 0 }
  const { keyPoint, task } = lesson.exercise
  const [user, clientAddress] = await Promise.all([currentUser(), currentClientAddress()])
  const asked = { text: words, task, keyPoint, userId: user?.id ?? null, clientAddress }
  const checked = await checkExercise(asked, new Date())
  if (!checked.ok) return { words, result: 'too_many', chars: 0 }
  const { finding } = checked
  const point = findKeyPoint(keyPoint)
  const [shown] = finding?.evidence ?? []
  if (shown) return { words, result: 'shown', quote: words.slice(shown.start, shown.end) }
  const [near] = finding?.nearMisses ?? []
  if (near)
    return {
      words,
      result: 'near',
      quote: words.slice(near.span.start, near.span.end),
      why: point.near[near.reason],
    }
  return { words, result: 'missing', why: point.missing }
}
