import 'server-only'
import { type Finding, type KeyPointId, lookFor } from '@/lib/rubric'
import { openReader } from './assess-answer'

/** UTF-16 code units; an exercise takes a minute. */
export const EXERCISE_LENGTH_CHARS_MAX = 2000

/** Whether a few words, written to a lesson's task, show its key point. Nothing of it is kept. */
export async function checkExercise({
  text,
  task,
  keyPoint,
}: {
  readonly text: string
  readonly task: string
  readonly keyPoint: KeyPointId
}): Promise<Finding | null> {
  const read = await openReader()
  const asked = { kind: 'hypothetical', text: task } as const
  return lookFor(keyPoint, await read(text, asked), { ...asked, keyPoints: [keyPoint], modelAnswers: [] })
}
