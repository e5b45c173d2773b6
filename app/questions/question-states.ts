import 'server-only'
import { getFormatter, getTranslations } from 'next-intl/server'
import type { CurrentUser } from '@/lib/accounts/data'
import { listLatestAttempts } from '@/lib/attempts/data'
import { listDrafts } from '@/lib/practice/data'

/** What the bank says beside a question to somebody who has written to it, by slug; a draft goes before an attempt. */
export async function listQuestionStates(
  user: CurrentUser | null,
): Promise<{ labels: Record<string, string>; answered: number }> {
  if (user === null) return { labels: {}, answered: 0 }
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
  return { labels, answered: attempts.length }
}
