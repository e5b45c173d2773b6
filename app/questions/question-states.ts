import 'server-only'
import { getFormatter, getTranslations } from 'next-intl/server'
import type { CurrentUser } from '@/lib/accounts/data'
import { listLatestAttempts } from '@/lib/attempts/data'
import { listDrafts } from '@/lib/practice/data'

export interface QuestionStates {
  /** What a list says beside a question, by slug; a draft goes before an attempt. */
  readonly labels: Readonly<Record<string, string>>
  /** The questions that somebody has answered. */
  readonly attempted: ReadonlySet<string>
}

/** How somebody stands with the questions that they have written to. */
export async function listQuestionStates(user: CurrentUser | null): Promise<QuestionStates> {
  if (user === null) return { labels: {}, attempted: new Set() }
  const [t, bands, format, attempts, drafts] = await Promise.all([
    getTranslations('bank'),
    getTranslations('bands'),
    getFormatter(),
    listLatestAttempts({ userId: user.id }),
    listDrafts({ userId: user.id }),
  ])
  const day = (date: Date) => format.dateTime(date, { day: 'numeric', month: 'short' })
  const labels = Object.fromEntries([
    ...attempts.map(({ questionId, band, notJudged, createdAt }) => {
      const state = band ? bands(band) : notJudged ? t('notJudged') : t('checklist')
      return [questionId, t('stateOn', { state, day: day(createdAt) })] as const
    }),
    ...drafts.map(({ questionId }) => [questionId, t('draft')] as const),
  ])
  return { labels, attempted: new Set(attempts.map(({ questionId }) => questionId)) }
}
