import 'server-only'
import { randomUUID } from 'node:crypto'
import { getAttempt, getLastDraftId } from '@/lib/attempts/data'
import type { PractisedQuestion } from '@/lib/content/types'
import { paths } from '@/lib/paths'
import { getDraft } from '@/lib/practice/data'
import { splitIntoParts } from '@/lib/practice/switch-mode'
import { emptyWriting, isBlankText, type Writing } from '@/lib/practice/writing'
import { ADVISED_SHARES, STAR_PARTS } from '@/lib/rubric'
import type { EditorPage } from './editor/editor-page'

/** What the editor begins with: the draft that waits, else the attempt to start from again, else nothing. */
export async function beginWriting({
  question: { slug, kind },
  userId,
  from,
}: {
  question: Pick<PractisedQuestion, 'slug' | 'kind'>
  userId: string | null
  /** The id of an attempt; somebody else's, or one at another question, counts for nothing. */
  from: string | undefined
}): Promise<EditorPage> {
  const mode = kind === 'general' ? 'free' : 'guided'
  const own = { userId: userId ?? '', questionId: slug }
  const [kept, lastDraftId, attempt] =
    userId === null
      ? [null, null, null]
      : await Promise.all([
          getDraft(own),
          getLastDraftId(own),
          from === undefined ? null : getAttempt({ userId, id: from }),
        ])
  const start = attempt?.questionId === slug ? writeAgain(attempt.answer, mode) : null
  return {
    questionId: slug,
    address: paths.question(slug),
    shares: mode === 'guided' ? ADVISED_SHARES : null,
    userId,
    kept,
    from: start,
    draftId: kept?.id ?? lastDraftId ?? randomUUID(),
    shown: kept?.writing ?? start ?? emptyWriting(mode),
    renderedAt: Date.now(),
  }
}

// In four parts where the answer falls into four of itself, else as one text.
function writeAgain(answer: string, mode: Writing['mode']): Writing {
  const empty = emptyWriting('free')
  const parts = splitIntoParts(answer, empty.text)
  const isInFour = STAR_PARTS.every((part) => !isBlankText(parts[part]))
  if (mode === 'guided' && isInFour) return { mode, text: { ...parts, free: '' } }
  return { mode: 'free', text: { ...empty.text, free: answer } }
}
