import 'server-only'
import { type Finding, type KeyPointId, lookFor } from '@/lib/rubric'
import { SHARED_ADDRESS } from '../client-address'
import { type Spent, takeTurn } from '../throttle/mutations'
import { openReader } from './assess-answer'

/** UTF-16 code units; an exercise takes a minute. */
export const EXERCISE_LENGTH_CHARS_MAX = 2000

/**
 * Whether a few words, written to a lesson's task, show its key point. Nothing of it is kept. Anybody may ask, so it is counted: for
 * the person, or for the client where it is nobody yet.
 */
export async function checkExercise(
  {
    text,
    task,
    keyPoint,
    userId,
    clientAddress,
  }: {
    readonly text: string
    readonly task: string
    readonly keyPoint: KeyPointId
    readonly userId: string | null
    readonly clientAddress: string | null
  },
  now: Date,
): Promise<{ ok: true; finding: Finding | null } | Spent> {
  const turn =
    userId === null
      ? await takeTurn('exerciseByClient', clientAddress ?? SHARED_ADDRESS, now)
      : await takeTurn('exercise', userId, now)
  if (!turn.ok) return turn
  const read = await openReader()
  const asked = { kind: 'hypothetical', text: task } as const
  const reading = await read(text, asked)
  return {
    ok: true,
    finding: lookFor(keyPoint, reading, { ...asked, keyPoints: [keyPoint], modelAnswers: [] }),
  }
}
